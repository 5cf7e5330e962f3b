/** A country's course in one indicator beside one group of its own: a figure for little room. */
import { pointText } from '../trend/point-text.ts';
import type { Country } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import { isStatusUnit } from '../../model/statuses.ts';
import { AFFORDABILITY_LINE, type Unit } from '../../model/indicator.ts';
import {
  BASKET_SIZE,
  COURSE,
  courseAlt,
  courseTitle,
  LABEL_ROOM,
  shortGroupName,
} from '../../messages/country/course.ts';
import { formatBreak } from '../../messages/format.ts';
import { readingValue } from '../../messages/figure/value-note.ts';
import { BASKET_NAME } from '../../messages/measures.ts';
import {
  smallTrendHeight,
  smallTrendPlot,
  type SmallLine,
  type SmallTrendInput,
} from '../../scene/small-trend-plot.ts';
import { sourcesOf } from '../sources.ts';
import { trendTable } from '../trend/table.ts';
import type { Timeline } from '../../selection/timeline.ts';
import type { TrendLine } from '../trend/view.ts';
import type { ChartBody, FigureView } from '../view.ts';
import { bySexLines, groupLine, ownLine, type CourseInput } from './course-lines.ts';
import { measureDefinition } from '../../messages/indicators/index.ts';

/** A figure that Plot draws. */
export type ChartView = FigureView & {
  readonly body: { readonly kind: 'chart'; readonly chart: ChartBody };
};

const OWN = 'var(--accent-ink)';
const BESIDE = 'var(--ink-soft)';
const SECOND = 'var(--line-1)';

const pointsOf = ({ stretches }: TrendLine) => stretches.flatMap(({ points }) => points);

const isBySex = ({ profile }: CourseInput): boolean => profile.indicator.values.from === 'by-sex';

/** The name where it is short, else the code. */
const ownLabel = ({ short, iso3 }: Country): string => (short.length <= LABEL_ROOM ? short : iso3);

function smallLines(lines: readonly TrendLine[], input: CourseInput): SmallLine[] {
  return lines.flatMap(({ id, kind, name, stretches }, at) => {
    const own = kind === 'country';
    const sex = id === 'women' ? COURSE.women : COURSE.men;
    const group = () => shortGroupName(id as StandingGroupId, name);
    const label = !own ? group() : isBySex(input) ? sex : ownLabel(input.country);
    const colour = !own ? BESIDE : at === 0 || !isBySex(input) ? OWN : SECOND;
    return stretches.map(({ points }) => ({ id, label, colour, strong: own, points }));
  });
}

function chartOf(lines: readonly TrendLine[], unit: Unit, input: CourseInput): SmallTrendInput {
  const { timeline } = input.profile;
  return {
    lines: smallLines(lines, input),
    parts: timeline.segments.flatMap(({ basket, first }) =>
      basket === null ? [] : [{ year: first, label: BASKET_SIZE[basket] }],
    ),
    span: [timeline.first, timeline.last],
    domain: unit === 'percent' ? [0, 100] : null,
    threshold: unit === 'pct-gni' ? AFFORDABILITY_LINE : null,
    formatTick: (value) => formatBreak(value, unit),
    pointText: (name, year, value) => pointText(name, year, readingValue(value, unit)),
  };
}

/** What the grey line is and, of a median, over how many countries it runs. */
function besideNote({ name, stretches }: TrendLine, { segments }: Timeline): string {
  const shorts = new Map(
    segments.flatMap(({ basket }) =>
      basket === null ? [] : [[BASKET_NAME[basket], BASKET_SIZE[basket]] as const],
    ),
  );
  const counted = stretches.flatMap(({ basket, counted: each }) => {
    const short = shorts.size > 1 ? (shorts.get(basket ?? '') ?? basket) : null;
    return each ? [COURSE.counted(each.n, each.of, short)] : [];
  });
  return counted.length === 0 ? COURSE.beside(name) : COURSE.besideMedian(name, counted);
}

function notesOf(lines: readonly TrendLine[], input: CourseInput): string[] {
  const { profile } = input;
  const own = lines.filter(({ kind }) => kind === 'country').flatMap(pointsOf);
  const group = lines.find(({ kind }) => kind === 'group');
  return [
    ...(group ? [besideNote(group, profile.timeline)] : []),
    ...(own.some(({ status }) => status === 'estimate') ? [COURSE.hollow] : []),
    ...(profile.timeline.segments.length > 1 ? [COURSE.baskets] : []),
    ...profile.breaks.map(({ year, note }) => COURSE.break(year, note)),
  ];
}

/** Whether there is a course at all: statuses, and what was counted once, have none. */
function hasCourse({ profile: { timeline } }: CourseInput): boolean {
  const { first, last, measure } = timeline;
  if (measure.years === 'apart' || isStatusUnit(measure.unit)) return false;
  return first < last || measure.unit !== 'count';
}

/** The course as a figure; null where the country never had a value, or there is nothing but now. */
export function smallTrend(input: CourseInput): ChartView | null {
  const { country, profile, sources } = input;
  const { indicator, measure } = profile;
  const bySex = isBySex(input);
  const own = bySex ? bySexLines(input) : ownLine(input);
  if (own.length === 0 || !hasCourse(input)) return null;
  const group = bySex ? null : groupLine(input);
  const lines = group === null ? own : [group, ...own];
  const unit = bySex ? 'percent' : measure.unit;
  const years = lines.flatMap(pointsOf).map(({ year }) => year);
  const span = { first: Math.min(...years), last: Math.max(...years) };
  const title = courseTitle(indicator, country.short, group?.name ?? null, span);
  return {
    id: `${indicator.id}-country-${country.iso3}`,
    title,
    subtitle: bySex ? COURSE.bySex : measureDefinition(indicator, measure.id),
    notes: notesOf(lines, input),
    sources: sourcesOf(indicator, sources, own.flatMap(pointsOf)),
    alt: () =>
      courseAlt(
        title,
        own.map((line) => ({ name: bySex ? line.name : country.short, points: pointsOf(line) })),
        unit,
      ),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => smallTrendPlot(plot, chartOf(lines, unit, input), width),
        height: smallTrendHeight,
      },
    },
    table: () => trendTable(title, lines, unit),
    countsLdcs: group?.id === 'ldc',
  };
}
