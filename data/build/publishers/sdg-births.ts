/** Children whose birth is registered, as UNICEF has it in the UN SDG database (16.9.1). */
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows, wordIn } from './economy-rows.ts';

export interface Registered {
  readonly iso3: string;
  readonly year: number;
  /** In percent of the children under five. */
  readonly value: number;
  readonly status: 'reported' | 'estimate';
}

/** Country data, the same adjusted to the indicator, and estimates. */
const STATUS = { c: 'reported', ca: 'reported', e: 'estimate' } as const;
const AGES = {
  lt5y: true,
  lt1y: false,
  lt8y: false,
  m12t23: false,
  m24t35: false,
  m36t47: false,
  m48t59: false,
} as const;

/** Reads the share of children under five; single ages are left out. @throws SourceRefusal */
export const readBirths = (source: TextSource, known: KnownCodes): Registered[] =>
  readEconomyRows(
    source,
    known,
    {
      columns: ['year', 'age', 'pct', 'nature'],
      key: ['iso3', 'year', 'age'],
      leftOut: (row) =>
        wordIn(row, 'age', AGES) ? null : 'children of other ages than all under five',
    },
    (row, iso3) => ({
      iso3,
      year: year(row.cell('year'), row.at('year')),
      value: quantity(row.cell('pct'), PERCENT, row.at('pct')),
      status: wordIn(row, 'nature', STATUS),
    }),
  );
