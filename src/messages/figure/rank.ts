/** The words of the ranking. */
import * as say from '#words/figure/rank.ts';
import { isStatusUnit } from '../../model/statuses.ts';
import type { Measure } from '../../model/indicator.ts';

const ORDER: Readonly<Record<Measure['better'], string>> = {
  higher: say.order_higher,
  lower: say.order_lower,
  'nearest-parity': say.order_nearestParity,
};

export const RANKING = {
  how: ({ better, unit }: Measure, n: number) =>
    isStatusUnit(unit) ? say.ranking_byStatus({ n }) : say.ranking_how({ n, order: ORDER[better] }),
  none: (year: number) => say.ranking_none({ year }),
  ldc: say.ranking_ldc,
} as const;

/** "12", "12=" where the place is shared; nothing for names, of which none is first. */
export const rankText = (
  { rank, tied }: { readonly rank: number; readonly tied: boolean },
  { unit }: Measure,
): string => (isStatusUnit(unit) ? '' : tied ? `${rank}=` : String(rank));
