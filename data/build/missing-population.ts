/** Says which economies cannot count in a mean weighted by population. */
import type { Ledger } from './edge/ledger.ts';
import type { Readings } from './readings.ts';
import { SOURCE_FILES } from './tables/source-files.ts';

/** Economies with a value of Internet use and no population at the World Bank, in order. */
function withoutPopulation({ use, population }: Pick<Readings, 'use' | 'population'>): string[] {
  const counted = new Set(population.map(({ iso3 }) => iso3));
  return [...new Set(use.map(({ iso3 }) => iso3))].filter((iso3) => !counted.has(iso3)).sort();
}

/** Notes them in the account of the population file. */
export function noteMissingPopulation(readings: Readings, ledger: Ledger): void {
  const account = ledger.accounts.find(({ file }) => file === SOURCE_FILES.population);
  const missing = withoutPopulation(readings).join(' ');
  account?.notes.push(`no population for these economies with Internet use: ${missing}`);
}
