/** Population covered by a mobile network, by generation, as the UN SDG database has it (9.c.1). */
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows, wordIn } from './economy-rows.ts';

/** One value of a network's coverage. */
export interface Coverage {
  readonly iso3: string;
  readonly year: number;
  /** In percent of the population. */
  readonly value: number;
  readonly status: 'reported' | 'estimate';
}

/** The database's mark of a value: country data, or estimated by ITU. */
const STATUS = { c: 'reported', e: 'estimate' } as const;
const GENERATIONS = { '2g': false, '3g': true, '4g': false } as const;

/** Reads the coverage by at least a 3G network; the other generations are left out. @throws SourceRefusal */
export const readCoverage3g = (source: TextSource, known: KnownCodes): Coverage[] =>
  readEconomyRows(
    source,
    known,
    {
      columns: ['year', 'generation', 'pct_population', 'nature'],
      key: ['iso3', 'year', 'generation'],
      leftOut: (row) =>
        wordIn(row, 'generation', GENERATIONS) ? null : 'networks of another generation than 3G',
    },
    (row, iso3) => ({
      iso3,
      year: year(row.cell('year'), row.at('year')),
      value: quantity(row.cell('pct_population'), PERCENT, row.at('pct_population')),
      status: wordIn(row, 'nature', STATUS),
    }),
  );
