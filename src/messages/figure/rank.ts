/** The words of the ranking. */
import * as say from '#words/figure/rank.ts';
import type { Measure } from '../../model/indicator.ts';

const ORDER: Readonly<Record<Measure['better'], string>> = {
  higher: say.order_higher,
  lower: say.order_lower,
  'nearest-parity': say.order_nearestParity,
};

export const RANKING = {
  how: (better: Measure['better'], n: number) => say.ranking_how({ n, order: ORDER[better] }),
  none: (year: number) => say.ranking_none({ year }),
  ldc: say.ranking_ldc,
} as const;
