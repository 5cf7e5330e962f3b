/** Where an economy stands on ITU’s Global Cybersecurity Index. */
import type { SeriesByMeasure } from '../../model/tables.ts';
import { type AboutOf, blank, dataset, ISO3, MEANS, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';
import { seriesByMeasure } from './several.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'cybersecurity-index': SeriesByMeasure;
  }
}

const PILLAR = blank({ type: 'number', min: 0, max: 20 } as const);

export const cybersecurityIndex = dataset({
  id: 'cybersecurity-index',
  columns: {
    iso3: ISO3,
    year: YEAR,
    overall: { type: 'number', min: 0, max: 100 },
    legal: PILLAR,
    technical: PILLAR,
    organizational: PILLAR,
    capacity: PILLAR,
    cooperation: PILLAR,
  },
  key: SERIES_KEY,
  table: (rows): SeriesByMeasure =>
    seriesByMeasure(rows, {
      score: 'overall',
      legal: 'legal',
      technical: 'technical',
      organizational: 'organizational',
      capacity: 'capacity',
      cooperation: 'cooperation',
    }),
});

export const words: AboutOf<typeof cybersecurityIndex> = {
  part: 'indicators',
  title: 'Global Cybersecurity Index',
  description:
    'ITU’s index of commitment to cybersecurity and its five pillars, in two editions made by two methods: 2020 is never to be subtracted from 2024.',
  columns: {
    iso3: MEANS.iso3,
    year: 'year of the edition',
    overall: 'the index, 0 to 100: the sum of the pillars',
    legal: 'legal measures, 0 to 20',
    technical: 'technical measures, 0 to 20',
    organizational: 'organizational measures, 0 to 20',
    capacity: 'capacity development, 0 to 20',
    cooperation: 'cooperation, 0 to 20',
  },
};
