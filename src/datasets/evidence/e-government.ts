/** Where a State stands in the UN E-Government Survey. */
import type { SeriesByMeasure } from '../../model/tables.ts';
import { type AboutOf, blank, dataset, ISO3, MEANS, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';
import { seriesByMeasure } from './several.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'e-government': SeriesByMeasure;
  }
}

const SCORE = { type: 'number', min: 0, max: 1 } as const;
const RANK = { type: 'number', min: 1, max: 193 } as const;

export const eGovernment = dataset({
  id: 'e-government',
  columns: {
    iso3: ISO3,
    year: YEAR,
    human_capital: blank(SCORE),
    online_services: SCORE,
    telecommunications: SCORE,
    participation: SCORE,
    index: SCORE,
    human_capital_rank: blank(RANK),
    online_services_rank: RANK,
    index_rank: RANK,
  },
  key: SERIES_KEY,
  table: (rows): SeriesByMeasure =>
    seriesByMeasure(rows, {
      'human-capital': 'human_capital',
      'online-services': 'online_services',
      'e-government': 'index',
      'human-capital-rank': 'human_capital_rank',
      'online-services-rank': 'online_services_rank',
      'e-government-rank': 'index_rank',
    }),
});

export const words: AboutOf<typeof eGovernment> = {
  part: 'indicators',
  title: 'E-Government Development Index',
  description:
    'The index of the UN E-Government Survey and its parts, by edition. The method changes with every edition: ranks compare over time, scores do not.',
  columns: {
    iso3: MEANS.iso3,
    year: 'year of the edition',
    human_capital: 'human capital, 0 to 1',
    online_services: 'online services, 0 to 1',
    telecommunications: 'telecommunication infrastructure, 0 to 1',
    participation: 'e-participation, 0 to 1',
    index: 'the index, 0 to 1: the mean of the first three',
    human_capital_rank: 'rank by human capital, counted by the atlas',
    online_services_rank: 'rank by online services, counted by the atlas',
    index_rank: 'rank by the index, as published',
  },
};
