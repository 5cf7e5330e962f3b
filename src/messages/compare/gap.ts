/** The gap between two groups in words: difference, ratio, years behind. */
import { otherSide, type Side } from '../../model/side.ts';
import * as say from '#words/compare/gap.ts';
import { type Gap } from '../../analysis/compare/gap.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import type { Indicator, Measure, Unit } from '../../model/indicator.ts';
import type { SideName } from './names.ts';
import { roundedTo } from '../../model/decimal.ts';
import { changeDigits, formatValue } from '../format.ts';

/** All that the sentences are made of. */
export interface GapWords {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly year: number;
  readonly names: Readonly<Record<Side, SideName>>;
  readonly values: Readonly<Record<Side, GroupValue>>;
  readonly gap: Gap;
  /** The larger value over the smaller, and whose it is; null where that says nothing. */
  readonly times: { readonly ratio: number; readonly higher: Side } | null;
}

/** Units whose distance is written with the digits of a change; the others have those of a value. */
const AS_CHANGE: readonly Unit[] = ['percent', 'points', 'pct-gni', 'score', 'people', 'index'];

/** The digits of how far apart two values are, without a sign: "61.2". */
export function distanceDigits(difference: number, unit: Unit): string {
  const size = Math.abs(difference);
  return AS_CHANGE.includes(unit) ? changeDigits(size, unit, {}) : formatValue(size, unit);
}

/** How far apart two values are, without a sign: "61.2 percentage points". */
export const formatDistance = (difference: number, unit: Unit): string =>
  say.distance({ unit, value: distanceDigits(difference, unit) });

/** Digits after the point that a distance is shown with; null for people, who are in thousands. */
const PLACES: Readonly<Record<Unit, number | null>> = {
  percent: 1,
  points: 1,
  score: 1,
  'pct-gni': 2,
  usd: 2,
  ppp: 2,
  ratio: 2,
  count: 1,
  plain: 6,
  index: 3,
  rank: 1,
  signature: 0,
  'data-protection': 0,
  people: null,
};

/** Whether a difference is nothing in the digits that are shown. */
export function isNothing(difference: number, unit: Unit): boolean {
  const places = PLACES[unit];
  return (places === null ? difference : roundedTo(difference, places)) === 0;
}

/**
 * Whether the difference of two percentages as they are shown reads like the difference that is
 * shown. Where it does not, because each was rounded, the words say so.
 */
export const isAsShown = (first: number, second: number): boolean =>
  roundedTo(roundedTo(first, 1) - roundedTo(second, 1), 1) === roundedTo(first - second, 1);

/** Digits enough to see the size of a ratio. */
const placesOfTimes = (ratio: number): number => (ratio < 1.095 ? 2 : ratio < 10 ? 1 : 0);

/** "3.0 times", "23 times", "1.04 times". */
export const formatTimes = (ratio: number): string =>
  say.formatTimes({ ratio: formatValue(ratio, 'plain', placesOfTimes(ratio)) });

/** A ratio that is shown as no difference is none. */
const isOnce = (ratio: number): boolean => roundedTo(ratio, placesOfTimes(ratio)) === 1;

/** The distance as a fact of its own: "61.2", "percentage points apart". */
export function apartText(
  difference: number,
  { unit }: Measure,
): { readonly value: string; readonly text: string } {
  return { value: distanceDigits(difference, unit), text: APART[unit] };
}

const APART: Readonly<Record<Unit, string>> = {
  percent: say.apart_percent,
  points: say.apart_points,
  'pct-gni': say.apart_pctGni,
  usd: say.apart_usd,
  ppp: say.apart_ppp,
  ratio: say.apart_ratio,
  people: say.apart_people,
  score: say.apart_score,
  count: say.apart_count,
  plain: say.apart_plain,
  index: say.apart_plain,
  rank: say.apart_rank,
  signature: say.apart_plain,
  'data-protection': say.apart_plain,
};

/** Whether values are numbers of something: as many, and not as high. */
export const isCounted = (unit: Unit): boolean => unit === 'people' || unit === 'count';

/** The ratio as a fact of its own; null where it says nothing. */
export function timesFact(
  words: GapWords,
): { readonly value: string; readonly text: string } | null {
  const { measure, names, times } = words;
  if (times === null || isOnce(times.ratio)) return null;
  const [higher, lower] = [names[times.higher].within, names[otherSide(times.higher)].within];
  return {
    value: formatTimes(times.ratio),
    text: say.timesFact_text({
      counted: isCounted(measure.unit),
      higher,
      lower,
    }),
  };
}

/** Decimal years as people say them: "early 2001", "late 2012". */
export function formatMoment(moment: number): string {
  const year = Math.floor(moment);
  const part = moment - year;
  if (part === 0) return String(year);
  return say.formatMoment({ partBelow: part < 1 / 3, partBelow2: part < 2 / 3, year });
}

/** A number of years with one digit. */
export function formatYears(years: number): string {
  return say.formatYears({
    digits: formatValue(years, 'plain', 1),
    years: roundedTo(years, 1),
  });
}
