/** What a mark of the map is painted with, as the value of an SVG `fill`. */
import type { Measure } from '../../model/indicator.ts';
import { classToken } from '../../scene/palette.ts';
import type { Mark } from './view.ts';

/** Ids of the patterns of one map; each map on a page needs its own. */
export interface PatternIds {
  readonly noData: string;
  readonly notApplicable: string;
  /** The pattern of an estimate in a class, or of one that stands so to a target. */
  readonly uncertain: (of: number | 'meets' | 'misses') => string;
}

/** Pattern ids below a prefix that is unique on the page. */
export const patternIds = (prefix: string): PatternIds => ({
  noData: `${prefix}-no-data`,
  notApplicable: `${prefix}-not-applicable`,
  uncertain: (of) => `${prefix}-uncertain-${of}`,
});

const pattern = (id: string): string => `url(#${id})`;

/** The colour of a class or a standing, without any pattern. */
export const plainFill = (of: number | 'meets' | 'misses', palette: Measure['palette']): string =>
  typeof of === 'number' ? `var(${classToken(palette, of)})` : `var(--${of})`;

/** What to paint a mark with: its class, or how it stands to the target once one is chosen. */
export function fillOf(mark: Mark, palette: Measure['palette'], ids: PatternIds): string {
  if (mark.klass === 'not-applicable') return pattern(ids.notApplicable);
  if (mark.klass === 'no-data' || mark.standing === 'unknown') return pattern(ids.noData);
  const of = mark.standing ?? mark.klass;
  return mark.uncertain ? pattern(ids.uncertain(of)) : plainFill(of, palette);
}
