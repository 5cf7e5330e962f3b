/** The heads of tables, and how cells without a value read. */
import * as say from '#words/figure/table.ts';
import type { Measure } from '../../model/indicator.ts';

export const SELECTION_TABLE = {
  country: say.selectionTable_country,
  code: say.selectionTable_code,
  year: say.selectionTable_year,
  status: say.selectionTable_status,
  rank: (of: number, better: Measure['better']) => say.selectionTable_rank({ of, better }),
  region: say.selectionTable_region,
  ldc: (year: number) => say.selectionTable_ldc({ year }),
  isLdc: say.selectionTable_isLdc,
} as const;

export const EMPTY_CELL = {
  'no-data': say.emptyCell_noData,
  'not-applicable': say.emptyCell_notApplicable,
  'none-surveyed': say.emptyCell_noneSurveyed,
  none: '',
} as const;

export const SORT = {
  by: (label: string) => say.sort_by({ label }),
} as const;
