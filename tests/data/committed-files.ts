/** The data files as they are committed, read without the pipeline's own code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

const DATA = join(import.meta.dirname, '../../data');

export type Row = Record<string, string>;

export const textOf = (name: string): string => readFileSync(join(DATA, name), 'utf8');

export const rowsOf = (name: string): Row[] =>
  Papa.parse<Row>(textOf(name).trimEnd(), { header: true }).data;

/** Columns that identify a row, by file. */
export const KEYS: Readonly<Record<string, readonly string[]>> = {
  'countries.csv': ['iso3'],
  'account-groups.csv': ['group', 'indicator', 'sex', 'year'],
  'accounts-by-sex.csv': ['iso3', 'year'],
  'ai-instruments.csv': ['iso3', 'year'],
  'ai-instruments-notes.csv': ['iso3', 'year'],
  'births-registered.csv': ['iso3', 'year'],
  'cybercrime-convention.csv': ['iso3', 'year'],
  'cybersecurity-index.csv': ['iso3', 'year'],
  'data-protection.csv': ['iso3', 'year'],
  'digital-public-goods.csv': ['iso3', 'year'],
  'e-government.csv': ['iso3', 'year'],
  'ict-skills.csv': ['iso3', 'skill', 'year'],
  'internet-shutdowns.csv': ['iso3', 'year'],
  'phone-ownership-by-sex.csv': ['iso3', 'year'],
  'school-groups.csv': ['group', 'indicator', 'sex', 'year'],
  'schools-online.csv': ['iso3', 'year'],
  'survey-internet-use-by-sex.csv': ['iso3', 'year'],
  'country-names.csv': ['iso3', 'kind', 'name'],
  'coverage-3g.csv': ['iso3', 'year'],
  'coverage-4g.csv': ['iso3', 'year'],
  'gni-per-capita.csv': ['iso3', 'year'],
  'group-estimates.csv': ['group', 'indicator', 'sex', 'area', 'age', 'year'],
  'group-estimates-2020-10.csv': ['group', 'year'],
  'internet-use.csv': ['iso3', 'year'],
  'internet-use-2020-10.csv': ['iso3', 'year'],
  'internet-use-notes.csv': ['iso3', 'year'],
  'internet-use-by-sex.csv': ['iso3', 'year'],
  'internet-use-by-sex-2020-08.csv': ['iso3', 'year'],
  'ldc-membership.csv': ['iso3'],
  'places.csv': ['iso3'],
  'population.csv': ['iso3', 'year'],
  'price-baskets.csv': ['iso3', 'basket', 'year'],
  'price-medians.csv': ['group', 'basket', 'year'],
  'series-breaks.csv': ['indicator', 'iso3', 'year'],
};

/** Economies of a file, each once. */
export const economiesOf = (name: string): Set<string> =>
  new Set(rowsOf(name).flatMap(({ iso3 }) => (iso3 === undefined ? [] : [iso3])));

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
};
