/** The years of a comparison: the one compared, and the first one that trends and changes show. */
import type { YearSpan } from '../analysis/coverage.ts';
import type { Series } from '../model/observation.ts';
import type { Timeline } from './timeline.ts';
import type { Time } from '../address/view.ts';

/** How many years a change looks back over unless the reader names its first year. */
const USUAL_CHANGE = 10;

/** The years that a comparison can show, and which of them is the latest with enough values. */
export type Years = Pick<Timeline, 'first' | 'last' | 'latest'> & {
  /** The first year of the trends unless the reader names another. */
  readonly drawnFrom: number;
};

/**
 * The years of a timeline. Where only the publisher's estimates stand for groups, they may go on
 * after the countries' own values: their last year is the latest, and trends begin with their first.
 */
export function yearsToCompare(
  { first, last, latest }: Pick<Timeline, 'first' | 'last' | 'latest'>,
  published: readonly Series[] | null,
): Years {
  const years = (published ?? []).flatMap((series) => series.map(({ year }) => year));
  if (years.length === 0) return { first, last, latest, drawnFrom: first };
  const [start, end] = [Math.min(...years), Math.max(...years)];
  return {
    first: Math.min(first, start),
    last: Math.max(last, end),
    latest: end,
    drawnFrom: start,
  };
}

/** The year compared: of a span its end, moved into the years there are. */
export function yearCompared(time: Time, { first, last, latest }: Years): number {
  const asked = time.kind === 'latest' ? latest : time.kind === 'year' ? time.year : time.to;
  return Math.max(first, Math.min(last, asked));
}

/** The first year of the trends: the one asked for, or the first there is. */
export function firstYear(time: Time, years: Years, year: number): number {
  if (time.kind !== 'span') return Math.min(years.drawnFrom, year);
  return Math.max(years.first, Math.min(time.from, year));
}

/**
 * From which year to the year compared economies changed: the first year of a span, else ten years
 * before. Never from before the series begins, so a change stays within one basket. Null where the
 * series has no year before the one compared.
 */
export function changeSpan(time: Time, segment: YearSpan, year: number): YearSpan | null {
  const asked = time.kind === 'span' ? time.from : year - USUAL_CHANGE;
  const first = Math.max(asked, segment.first);
  return first < year ? { first, last: year } : null;
}

/** The time with another year compared; a first year is kept where it still comes before. */
export function withYear(time: Time, year: number | null): Time {
  if (year === null) return { kind: 'latest' };
  return time.kind === 'span' && time.from < year
    ? { kind: 'span', from: time.from, to: year }
    : { kind: 'year', year };
}

/** The time with another first year; null for all the years there are. */
export function withFirstYear(year: number, from: number | null): Time {
  return from === null || from >= year ? { kind: 'year', year } : { kind: 'span', from, to: year };
}
