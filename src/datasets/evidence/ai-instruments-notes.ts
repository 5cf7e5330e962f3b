/** In which instruments on artificial intelligence each country takes part. */
import { byCountry } from '../by-country.ts';
import { type AboutOf, dataset, ISO3, MEANS, TEXT, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'ai-instruments-notes': NotesByCountry;
  }
}

export const aiInstrumentsNotes = dataset({
  id: 'ai-instruments-notes',
  columns: { iso3: ISO3, year: YEAR, note: TEXT },
  key: SERIES_KEY,
  table: (rows) => byCountry(rows, ({ year, note }) => ({ year, ages: null, note })),
});

export const words: AboutOf<typeof aiInstrumentsNotes> = {
  part: 'indicators',
  title: 'Instruments on AI, country by country',
  description: 'Which of the eight instruments a country takes part in.',
  columns: { iso3: MEANS.iso3, year: MEANS.year, note: 'the instruments, oldest first' },
};
