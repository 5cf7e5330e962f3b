/** ITU’s remarks on its values of Internet use. */
import { byCountry } from './by-country.ts';
import { type AboutOf, dataset, ISO3, MEANS, TEXT, YEAR } from './columns.ts';
import { SERIES_KEY } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'internet-use-notes': NotesByCountry;
  }
}

export const internetUseNotes = dataset({
  id: 'internet-use-notes',
  columns: { iso3: ISO3, year: YEAR, ages: { type: 'ages', blank: true }, note: TEXT },
  key: SERIES_KEY,
  table: (rows) => byCountry(rows, ({ year, ages, note }) => ({ year, ages, note })),
});

export const words: AboutOf<typeof internetUseNotes> = {
  part: 'indicators',
  title: 'Notes on Internet use',
  description: 'ITU’s notes on single values: whom a survey asked, and how.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    ages: 'ages covered, such as 15-74, 5+ or all; blank where the note does not say',
    note: 'the note in ITU’s words',
  },
};
