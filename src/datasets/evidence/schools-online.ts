/** Schools with Internet and with computers for teaching. */
import { type AboutOf, blank, dataset, ISO3, MEANS, PERCENT, YEAR } from '../columns.ts';
import { SERIES_KEY } from '../series.ts';
import { seriesByMeasure } from './several.ts';
import type { SeriesByMeasure } from '../../model/tables.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'schools-online': SeriesByMeasure;
  }
}

export const schoolsOnline = dataset({
  id: 'schools-online',
  columns: {
    iso3: ISO3,
    year: YEAR,
    internet_primary: blank(PERCENT),
    internet_lower_secondary: blank(PERCENT),
    internet_upper_secondary: blank(PERCENT),
    computers_primary: blank(PERCENT),
    computers_lower_secondary: blank(PERCENT),
    computers_upper_secondary: blank(PERCENT),
  },
  key: SERIES_KEY,
  table: (rows): SeriesByMeasure =>
    seriesByMeasure(rows, {
      primary: 'internet_primary',
      'lower-secondary': 'internet_lower_secondary',
      'upper-secondary': 'internet_upper_secondary',
      'computers-primary': 'computers_primary',
      'computers-lower-secondary': 'computers_lower_secondary',
      'computers-upper-secondary': 'computers_upper_secondary',
    }),
});

export const words: AboutOf<typeof schoolsOnline> = {
  part: 'indicators',
  title: 'Schools with Internet',
  description: 'Schools with Internet, and with computers, for teaching, by level of school.',
  columns: {
    iso3: MEANS.iso3,
    year: MEANS.year,
    internet_primary: '% of primary schools with Internet for teaching',
    internet_lower_secondary: '% of lower secondary schools with Internet for teaching',
    internet_upper_secondary: '% of upper secondary schools with Internet for teaching',
    computers_primary: '% of primary schools with computers for teaching',
    computers_lower_secondary: '% of lower secondary schools with computers for teaching',
    computers_upper_secondary: '% of upper secondary schools with computers for teaching',
  },
  units: {
    internet_primary: '%',
    internet_lower_secondary: '%',
    internet_upper_secondary: '%',
    computers_primary: '%',
    computers_lower_secondary: '%',
    computers_upper_secondary: '%',
  },
};
