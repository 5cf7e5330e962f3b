/** The heads of tables, and how cells without a value read. */
import type { Measure } from '../../model/indicator.ts';

export const SELECTION_TABLE = {
  country: 'Country or area',
  code: 'Code',
  year: 'Year of value',
  status: 'Status',
  rank: (of: number, better: Measure['better']) =>
    `Rank${of === 0 ? '' : ` of ${of}`}${better === 'nearest-parity' ? ', nearest to parity first' : ''}`,
  region: 'Region',
  ldc: (year: number) => `LDC in ${year}`,
  isLdc: 'LDC',
} as const;

export const EMPTY_CELL = {
  'no-data': 'no data',
  'not-applicable': 'not applicable',
  'none-surveyed': 'none of those surveyed',
  none: '',
} as const;

export const SORT = {
  by: (label: string) => `Sort by ${label}`,
} as const;
