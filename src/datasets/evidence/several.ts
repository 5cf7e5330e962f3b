/** Files with a column for each of several measures. */
import type { Iso3 } from '../../model/country.ts';
import type { MeasureId } from '../../model/indicator.ts';
import type { Observation, Status } from '../../model/observation.ts';
import type { SeriesByMeasure } from '../../model/tables.ts';
import { byCountry } from '../by-country.ts';

interface Row {
  readonly iso3: Iso3;
  readonly year: number;
}

/**
 * The series of each measure.
 *
 * @param measures - The column of each.
 * @param status - How all the values came about.
 */
export const seriesByMeasure = <Name extends string>(
  rows: readonly (Row & Readonly<Record<Name, number | null>>)[],
  measures: Readonly<Partial<Record<MeasureId, Name>>>,
  status: Status = 'reported',
): SeriesByMeasure =>
  new Map(
    (Object.entries(measures) as [MeasureId, Name][]).map(([measure, column]) => [
      measure,
      byCountry(rows, (row): Observation | null => {
        const value: number | null = row[column];
        return value === null ? null : { year: row.year, value, status };
      }),
    ]),
  );
