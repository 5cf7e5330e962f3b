/** Which notes a trend needs, by what is really drawn in it. */
import { groupUnit } from '../../indicators/groups.ts';
import { breaksOf } from '../../analysis/series-breaks.ts';
import type { MembershipRule } from '../../model/group.ts';
import type { SeriesBreak } from '../../model/observation.ts';
import { BASKET_NAME } from '../../messages/measures.ts';
import { TREND } from '../../messages/figure/trend.ts';
import type { Timeline } from '../../selection/timeline.ts';
import type { TrendLine } from './view.ts';

export interface TrendNotesInput {
  readonly lines: readonly TrendLine[];
  readonly timeline: Timeline;
  readonly membership: MembershipRule;
  readonly lookBack: boolean;
  readonly breaks: readonly SeriesBreak[];
}

const UNCERTAIN = new Set(['estimate', 'experimental']);

const isDrawn = ({ stretches }: TrendLine): boolean => stretches.length > 0;

const whyNotDrawn = (
  { name, kind, published }: TrendLine,
  { indicator, measure }: Timeline,
): string => {
  if (measure.years === 'apart') return TREND.apart;
  if (kind === 'country') return TREND.noValue(name);
  if (groupUnit(indicator, measure) !== measure.unit) return TREND.otherUnit(name);
  return published ? TREND.noEstimate(name) : TREND.noLine(name);
};

const hasUncertain = ({ stretches }: TrendLine): boolean =>
  stretches.some(({ points }) => points.some(({ status }) => UNCERTAIN.has(status)));

function groupNotes({ lines, timeline, membership, lookBack }: TrendNotesInput): string[] {
  const computed = lines.some((line) => line.kind === 'group' && !line.published && isDrawn(line));
  if (!computed) return [];
  const { tolerance, groupRule } = timeline.indicator;
  const isMedian = groupRule === 'median';
  return [
    TREND.groups(membership),
    // A median's line rests on values of the years themselves.
    ...(lookBack && !isMedian ? [TREND.lookBack(tolerance)] : []),
    ...countedNotes(lines),
  ];
}

/** How many countries the lines of medians rest on; nothing for other values. */
function countedNotes(lines: readonly TrendLine[]): string[] {
  const parts = lines.flatMap(({ id, full, stretches }) =>
    stretches.flatMap(({ basket, counted }) =>
      counted ? [TREND.counted(TREND.brief(id, full), basket, counted.n, counted.of)] : [],
    ),
  );
  return parts.length === 0 ? [] : [TREND.sameCountries([...new Set(parts)])];
}

function basketNotes({ timeline: { segments } }: TrendNotesInput): string[] {
  const baskets = segments.flatMap(({ basket, first, last }) =>
    basket === null ? [] : [TREND.basketYears(BASKET_NAME[basket], first, last)],
  );
  return baskets.length === 0 ? [] : [TREND.baskets(baskets)];
}

/** The breaks that lie between two points of a country's line. */
function breakNotes({ lines, timeline, breaks }: TrendNotesInput): string[] {
  const own = breaksOf(timeline.indicator, breaks);
  return lines.flatMap(({ id, name, stretches }) => {
    const years = stretches.flatMap(({ points }) => points.map(({ year }) => year));
    return own
      .filter(
        ({ iso3, year }) => iso3 === id && Math.min(...years) < year && year <= Math.max(...years),
      )
      .map(({ year, note }) => TREND.break(name, year, note));
  });
}

/** The notes of a trend. */
export const trendNotes = (input: TrendNotesInput): string[] => [
  ...new Set(
    input.lines.filter((line) => !isDrawn(line)).map((line) => whyNotDrawn(line, input.timeline)),
  ),
  ...(input.lines.some(hasUncertain) ? [TREND.uncertain] : []),
  ...(input.lines.some((line) => line.published && isDrawn(line)) ? [TREND.published] : []),
  ...groupNotes(input),
  ...basketNotes(input),
  ...breakNotes(input),
];
