/** The gap between two groups in words: difference, ratio, years behind. */
import type { Gap, Side } from '../analysis/gap.ts';
import type { GroupValue } from '../analysis/group-value.ts';
import type { IndicatorId, Measure, Unit } from '../model/indicator.ts';
import type { SideName } from './compare.ts';
import { formatChange, formatValue, formatWithUnit } from './format.ts';

/** All that the sentences are made of. */
export interface GapWords {
  readonly indicator: IndicatorId;
  readonly measure: Measure;
  readonly year: number;
  readonly names: Readonly<Record<Side, SideName>>;
  readonly values: Readonly<Record<Side, GroupValue>>;
  readonly gap: Gap;
}

/** How far apart two values are, without a sign: "61.2 percentage points". */
export function formatDistance(difference: number, unit: Unit): string {
  const size = Math.abs(difference);
  if (unit === 'usd' || unit === 'ppp' || unit === 'ratio') return formatValue(size, unit);
  if (unit === 'people') return formatWithUnit(size, unit);
  return formatChange(size, unit).replace('+', '').replace(' points', ' percentage points');
}

/** "3.0 times", "23 times": digits enough to see the size of it. */
export const formatTimes = (ratio: number): string =>
  `${formatValue(ratio, 'plain', ratio < 10 ? 1 : 0)} times`;

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
  const distance = formatDistance(difference, unit);
  if (unit === 'usd' || unit === 'ppp') return { value: distance, text: 'apart, a month.' };
  if (unit === 'ratio') return { value: distance, text: 'apart in women’s rate ÷ men’s rate.' };
  const [value = distance] = distance.split(' percentage points');
  if (unit === 'people') return { value: value.replace(' people', ''), text: 'people apart.' };
  return {
    value,
    text: unit === 'pct-gni' ? 'percentage points of income apart.' : 'percentage points apart.',
  };
}

/** The ratio as a fact of its own; null where it says nothing. */
export function timesFact(
  words: GapWords,
): { readonly value: string; readonly text: string } | null {
  const { gap, measure, names } = words;
  const times = timesAsHigh(gap, measure);
  if (times === null) return null;
  const [higher, lower] = [names[times.higher].inText, names[otherSide(times.higher)].inText];
  const as = measure.unit === 'people' ? 'as many' : 'as high';
  return { value: formatTimes(times.ratio), text: `${as} in ${higher} as in ${lower}.` };
}

export const otherSide = (side: Side): Side => (side === 'first' ? 'second' : 'first');

/** Decimal years as people say them: "early 2001", "late 2012". */
export function formatMoment(moment: number): string {
  const year = Math.floor(moment);
  const part = moment - year;
  if (part === 0) return String(year);
  return `${part < 1 / 3 ? 'early' : part < 2 / 3 ? 'mid' : 'late'} ${year}`;
}

/** A number of years with one digit. */
export function formatYears(years: number): string {
  const digits = formatValue(years, 'plain', 1);
  return `${digits} ${digits === '1.0' ? 'year' : 'years'}`;
}
