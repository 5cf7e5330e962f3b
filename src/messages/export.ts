/** The words of pictures, documents and tables that leave the atlas. */
import type { Measure } from '../model/indicator.ts';
import { formatCount, formatCountries } from './format.ts';
import { EMPTY_CELL } from './table.ts';

const ORDER: Readonly<Record<Measure['better'], string>> = {
  higher: 'highest first',
  lower: 'lowest first',
  'nearest-parity': 'nearest to parity first',
};

export const PICTURE = {
  madeBy: 'Figure:\u00a0Roadmap\u00a0Atlas',
  /** What the tooltip of a country says. */
  mark: (name: string, value: string, year: number, status: string | null) =>
    `${name}: ${value} (${status === null ? year : `${year}, ${status}`})`,
  absent: (name: string, why: 'no-data' | 'not-applicable') => `${name}: ${EMPTY_CELL[why]}`,
  /** An entry of the legend with how many countries it holds. */
  key: (label: string, count: number) => `${label} (${formatCount(count)})`,
  ldc: (name: string) => `${name} (LDC)`,
  ranking: (better: Measure['better'], n: number) =>
    `${formatCountries(n)} with a value, ${ORDER[better]}.`,
  moreRanked: (n: number) => `… and ${formatCount(n)} more, which are in the table of this figure.`,
  moreRows: (n: number) =>
    `… and ${formatCount(n)} more ${n === 1 ? 'row' : 'rows'}, which the data file of this figure holds.`,
  nothing: 'No value to show.',
} as const;
