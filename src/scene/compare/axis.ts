/** The scale of values that all charts of a comparison share: its kind, its ends, its ticks. */
import { extent, nice, ticks } from 'd3-array';
import type { Measure } from '../../model/indicator.ts';

export interface ValueAxis {
  readonly kind: 'linear' | 'log' | 'symlog';
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Where a value stands between the ends: 0 at the first, 1 at the last. */
  readonly at: (value: number) => number;
}

/** Below this many people the scale of numbers is about linear, so that zero has a place. */
const PEOPLE_STEP = 1e5;

const symlog = (value: number): number =>
  Math.sign(value) * Math.log1p(Math.abs(value) / PEOPLE_STEP);

const along = (
  transform: (value: number) => number,
  [low, high]: readonly [number, number],
): ((value: number) => number) => {
  const [from, to] = [transform(low), transform(high)];
  return (value) => (transform(value) - from) / (to - from || 1);
};

function axis(
  kind: ValueAxis['kind'],
  domain: readonly [number, number],
  marked: readonly number[],
): ValueAxis {
  const transform = { linear: (value: number) => value, log: Math.log, symlog }[kind];
  return { kind, domain, ticks: marked, at: along(transform, domain) };
}

function linear(low: number, high: number, count: number): ValueAxis {
  const [from, to] = nice(low, high === low ? low + 1 : high, count);
  return axis('linear', [from, to], ticks(from, to, count));
}

/** 1, 2 and 5 of every power of ten, or the powers alone where there is little room. */
function logAxis(low: number, high: number, count: number): ValueAxis {
  const powers = Array.from({ length: 14 }, (_, at) => 10 ** (at - 4));
  const all = powers.flatMap((power) =>
    [1, 2, 5].map((step) => Number((step * power).toPrecision(3))),
  );
  const from = all.findLast((each) => each <= low) ?? low;
  const to = all.find((each) => each >= high && each > from) ?? high;
  const within = all.filter((each) => each >= from && each <= to);
  const marked = within.length <= count ? within : within.filter((each) => powers.includes(each));
  return axis('log', [from, to], marked.length > 1 ? marked : within);
}

function peopleAxis(high: number, count: number): ValueAxis {
  const marks = [0, 1e5, 1e6, 1e7, 1e8, 1e9].filter((each) => each <= high);
  const every = Math.ceil(marks.length / Math.max(2, count));
  return axis(
    'symlog',
    [0, Math.max(high, PEOPLE_STEP)],
    marks.filter((_, at) => (marks.length - 1 - at) % every === 0),
  );
}

/** How many ticks there is room for. */
export const tickCount = (width: number): number =>
  Math.max(2, Math.min(10, Math.floor(width / 70)));

/**
 * The scale for values of single economies. Shares always run from 0 to 100, so that the scale
 * stands still; prices and people spread over several powers of ten, so theirs is logarithmic.
 */
export function spreadAxis(measure: Measure, values: readonly number[], width: number): ValueAxis {
  const count = tickCount(width);
  const [low, high] = extent(values);
  if (isShare(measure)) return axis('linear', [0, 100], ticks(0, 100, Math.min(count, 10)));
  if (low === undefined) return linear(0, 1, count);
  if (measure.unit === 'people') return peopleAxis(high, count);
  if (isPrice(measure) && low > 0) return logAxis(low, high, count);
  const middle = measure.unit === 'ratio' ? 1 : 0;
  return linear(Math.min(low, middle), Math.max(high, middle), count);
}

/** The scale for values of groups over time: from zero, but for prices as a share of income. */
export function trendAxis(measure: Measure, values: readonly number[], height: number): ValueAxis {
  const count = Math.max(3, Math.floor(height / 55));
  const [low, high] = extent(values);
  if (isShare(measure)) return axis('linear', [0, 100], ticks(0, 100, 5));
  if (low === undefined) return linear(0, 1, count);
  if (measure.unit === 'pct-gni' && low > 0) return logAxis(low, high, count + 2);
  const middle = measure.unit === 'ratio' ? 1 : 0;
  return linear(Math.min(low, middle), Math.max(high, middle), count);
}

/** Shares of people or of economies: never below 0 or above 100. */
export const isShare = ({ unit, better }: Pick<Measure, 'unit' | 'better'>): boolean =>
  unit === 'percent' && better === 'higher';

const isPrice = ({ unit }: Measure): boolean =>
  unit === 'pct-gni' || unit === 'usd' || unit === 'ppp';
