/** The gap between two groups in words: difference, ratio, years behind. */
import * as say from '#words/compare/gap.ts';
import type { Gap, Side } from '../../analysis/compare/gap.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import type { Indicator, Measure, Unit } from '../../model/indicator.ts';
import type { SideName } from './page.ts';
import { formatChange, formatValue, formatWithUnit } from '../format.ts';

/** All that the sentences are made of. */
export interface GapWords {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly year: number;
  readonly names: Readonly<Record<Side, SideName>>;
  readonly values: Readonly<Record<Side, GroupValue>>;
  readonly gap: Gap;
}

/** How far apart two values are, without a sign: "61.2 percentage points". */
export function formatDistance(difference: number, unit: Unit): string {
  const size = Math.abs(difference);
  switch (unit) {
    case 'usd':
    case 'ppp':
    case 'ratio':
    case 'count':
    case 'plain':
      return formatValue(size, unit);
    case 'people':
      return formatWithUnit(size, unit);
    case 'score':
      return formatChange(size, unit).replace('+', '');
    case 'percent':
    case 'points':
    case 'pct-gni':
      return formatChange(size, unit).replace('+', '').replace(' points', ' percentage points');
  }
}

/** The number that a reader sees: "1.2 billion" is 1.2e9. */
function shownNumber(text: string): number {
  const digits = Number(text.replace(/[^\d.]/g, ''));
  const scale = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
  const [, word] = Object.entries(scale).find(([name]) => text.includes(name)) ?? ['', 1];
  return digits * word;
}

/**
 * Whether the difference of two values as they are shown reads like the difference that is shown.
 * Where it does not, because each was rounded, the words say so.
 */
export function isAsShown(first: number, second: number, unit: Unit): boolean {
  const [a, b] = [first, second].map((value) => shownNumber(formatValue(value, unit)));
  const apart = Math.abs((a ?? 0) - (b ?? 0));
  return formatDistance(apart, unit) === formatDistance(first - second, unit);
}

/** "3.0 times", "23 times", "1.04 times": digits enough to see the size of it. */
export function formatTimes(ratio: number): string {
  const digits = ratio < 1.095 ? 2 : ratio < 10 ? 1 : 0;
  return say.formatTimes({ ratio: formatValue(ratio, 'plain', digits) });
}

/** A ratio that is shown as no difference is none. */
const isOnce = (ratio: number): boolean => formatTimes(ratio) === '1.00 times';

/** Ratios of ratios, and of gaps that can be zero or less, say nothing. */
const hasRatio = ({ better }: Measure): boolean => better !== 'nearest-parity';

/** The larger value over the smaller, and whose it is; null where that says nothing. */
export function timesAsHigh(gap: Gap, measure: Measure): { ratio: number; higher: Side } | null {
  if (gap.kind !== 'gap' || gap.ratio === null || gap.ratio <= 0 || !hasRatio(measure)) return null;
  return gap.ratio >= 1
    ? { ratio: gap.ratio, higher: 'first' }
    : { ratio: 1 / gap.ratio, higher: 'second' };
}

/** The distance as a fact of its own: "61.2", "percentage points apart". */
export function apartText(
  difference: number,
  { unit }: Measure,
): { readonly value: string; readonly text: string } {
  const value = formatDistance(difference, unit).replace(/ (people|points|percentage points)$/, '');
  return { value, text: APART[unit] };
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
};

/** The ratio as a fact of its own; null where it says nothing. */
export function timesFact(
  words: GapWords,
): { readonly value: string; readonly text: string } | null {
  const { gap, measure, names } = words;
  const times = timesAsHigh(gap, measure);
  if (times === null || isOnce(times.ratio)) return null;
  const [higher, lower] = [names[times.higher].inText, names[otherSide(times.higher)].inText];
  return {
    value: formatTimes(times.ratio),
    text: say.timesFact_text({
      unitCase: measure.unit === 'people' || measure.unit === 'count',
      higher,
      lower,
    }),
  };
}

export const otherSide = (side: Side): Side => (side === 'first' ? 'second' : 'first');

/** Decimal years as people say them: "early 2001", "late 2012". */
export function formatMoment(moment: number): string {
  const year = Math.floor(moment);
  const part = moment - year;
  if (part === 0) return String(year);
  return say.formatMoment({ partBelow: part < 1 / 3, partBelow2: part < 2 / 3, year });
}

/** A number of years with one digit. */
export function formatYears(years: number): string {
  const digits = formatValue(years, 'plain', 1);
  return say.formatYears({ digits, digitsIs10: digits === '1.0' });
}
