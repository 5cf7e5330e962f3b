/** Files of one value an economy and year. */
import type { Column } from '../model/dataset.ts';
import type { Observation, SeriesByCountry } from '../model/observation.ts';
import { byCountry } from './by-country.ts';
import { blank, ISO3, YEAR } from './columns.ts';

export const SERIES_KEY = ['iso3', 'year'] as const;

export const seriesColumns = <const C extends Column>(value: C) => ({
  iso3: ISO3,
  year: YEAR,
  value: blank(value),
});

interface Row {
  readonly iso3: string;
  readonly year: number;
  readonly value: number | null;
}

/** The series of the economies; their source does not say how values came about. */
export const unmarkedSeries = (rows: readonly Row[]): SeriesByCountry =>
  byCountry(rows, ({ year, value }): Observation | null =>
    value === null ? null : { year, value, status: 'unmarked' },
  );
