/** The trend: both groups over time, since when they are how far apart, and what that rests on. */
import type { Side } from '../../model/side.ts';
import { gapCourse } from '../../analysis/compare/course.ts';
import { BASKET_SHORT } from '../../messages/compare/page.ts';
import { groupDefinition, bothNames, HEAD } from '../../messages/compare/figures.ts';
import { courseText } from '../../messages/compare/footing.ts';
import { formatYears } from '../../messages/compare/gap.ts';
import { COMPARE_NOTES } from '../../messages/compare/notes.ts';
import { formatBreak, formatValue } from '../../messages/format.ts';
import { trendAlt } from '../../messages/figure/alt.ts';
import type { Indicator } from '../../model/indicator.ts';
import { trendAxis } from '../../scene/compare/axis.ts';
import { PAIR_TREND_HEIGHT } from '../../scene/compare/trend-marks.ts';
import { pairTrendPlot } from '../../scene/compare/trend-plot.ts';
import type { PairStretch, PairTrendInput, PairYear } from '../../scene/compare/trend-input.ts';
import type { Comparison } from '../../selection/comparison.ts';
import type { TrendStretch } from '../../selection/comparison-side.ts';
import type { FigureView } from '../view.ts';
import type { CompareContext } from './context.ts';
import {
  breakNotes,
  definitionNotes,
  membershipNotes,
  referenceValue,
  yearNotes,
} from './notes.ts';
import { sourcesOfGroups } from './sources.ts';
import { shown, sidesTable } from './trend-table.ts';
import { measureTitle } from '../../messages/indicators/index.ts';
import { facts, labelled, sentences, statements, withAside } from '../../messages/joining.ts';
import { byItu, footingBrief } from '../../messages/compare/footing.ts';
import { formatSpan } from '../../messages/counting.ts';

const pairYears = (side: Side, stretch: TrendStretch, from: number): PairYear[] =>
  shown(stretch, from).map(({ year, value, published, populationShare, n, of }) => ({
    side,
    year,
    value,
    published,
    covered: populationShare ?? (of === 0 ? 0 : n / of),
  }));

/** Both groups, stretch by stretch; a stretch before the first year shown has no years. */
function stretches({ sides: [first, second], from }: Comparison): PairStretch[] {
  return first.trend
    .map((stretch, at) => {
      const other = second.trend[at];
      const years = [
        ...pairYears('first', stretch, from),
        ...(other ? pairYears('second', other, from) : []),
      ];
      return { name: stretch.basket === null ? null : BASKET_SHORT[stretch.basket], years };
    })
    .filter(({ years }) => years.length > 0);
}

/** The line back to the year in which the group ahead stood where the other stands now. */
function behindLine({ behind, sides, year, from }: Comparison): PairTrendInput['behind'] {
  if (behind.kind !== 'behind' || behind.then < from) return null;
  const [first, second] = sides;
  const { trend } = behind.leading === 'first' ? second : first;
  const value = trend.at(-1)?.years.find((each) => each.year === year)?.value;
  return value == null
    ? null
    : { from: behind.then, to: year, value, text: formatYears(behind.years) };
}

/** What is said of a year: each group's value, on how many countries, and ITU's own. */
function yearText(year: number, { comparison, names }: CompareContext): string {
  const { unit } = comparison.measure;
  const lines = comparison.sides.flatMap(({ side, trend, byPublisher }) => {
    const found = trend.flatMap(({ years }) => years).find((each) => each.year === year);
    if (!found) return [];
    const value = found.value === null ? HEAD.noFigure : formatValue(found.value, unit);
    const { published } = found;
    const itu = !byPublisher && published !== null && byItu(formatValue(published, unit));
    return [labelled(names[side].short, statements([withAside(value, footingBrief(found)), itu]))];
  });
  return [String(year), ...lines].join('\n');
}

const isMedian = (indicator: Indicator): boolean => indicator.groupRule === 'median';

/** How the gap went, in the latest stretch that has two years with both values. */
function courseTitle({ indicator, sides: [first, second], from, measure }: Comparison): string {
  const courses = first.trend.map((stretch, at) => {
    const other = second.trend[at];
    return {
      basket: stretch.basket,
      course: other ? gapCourse(shown(stretch, from), shown(other, from)) : null,
    };
  });
  const latest = courses.findLast(({ course }) => course !== null);
  if (!latest) return courseText(null, measure);
  const isCurrent = latest === courses.at(-1) || latest.basket === null;
  const basket = latest.basket === null || isCurrent ? null : BASKET_SHORT[latest.basket];
  return courseText(
    latest.course,
    measure,
    basket,
    isMedian(indicator) ? HEAD.sameCountries : null,
  );
}

/** The figure of the trend. */
export function trendFigure(context: CompareContext): FigureView {
  const { comparison, names } = context;
  const { indicator, measure, sides, from, year } = comparison;
  const drawn = stretches(comparison);
  const values = drawn.flatMap(({ years }) =>
    years.flatMap(({ value, published }) => [value, published].filter((each) => each !== null)),
  );
  const input: PairTrendInput = {
    names: { first: names.first.short, second: names.second.short },
    stretches: drawn,
    first: from,
    last: year,
    axis: trendAxis(measure, values, PAIR_TREND_HEIGHT),
    behind: behindLine(comparison),
    line: referenceValue(context),
    published: sides[0].byPublisher ? 'none' : isMedian(indicator) ? 'points' : 'line',
    formatTick: (value) => formatBreak(value, measure.unit),
    yearText: (each) => yearText(each, context),
    coverLabel: HEAD.covered,
    ariaLabel: measureTitle(indicator, measure.id),
  };
  const title = courseTitle(comparison);
  const span = spanText(drawn, from, year);
  return {
    id: 'compare-trend',
    title,
    subtitle: labelled(
      facts([measureTitle(indicator, measure.id), span]),
      groupDefinition(indicator, measure.id),
    ),
    notes: trendNotes(context, drawn, input),
    sources: sourcesOfGroups(context, from),
    alt: () =>
      sentences([
        trendAlt(facts([bothNames(names), span]), [names.first.name, names.second.name]),
        title,
      ]),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => pairTrendPlot(plot, input, width),
        height: () => PAIR_TREND_HEIGHT,
      },
    },
    table: () => sidesTable(title, context),
  };
}

function trendNotes(
  context: CompareContext,
  drawn: readonly PairStretch[],
  { behind, published, axis }: PairTrendInput,
): string[] {
  const { from, year } = context.comparison;
  const years = drawn.flatMap((stretch) => stretch.years);
  return [
    ...yearNotes(context),
    ...(published === 'none' ? [COMPARE_NOTES.itself] : [COMPARE_NOTES.half]),
    ...countedNotes(context),
    ...(published !== 'none' && years.some((each) => each.published !== null)
      ? [published === 'line' ? COMPARE_NOTES.dashed : COMPARE_NOTES.points]
      : []),
    ...(behind === null ? [] : [COMPARE_NOTES.behind]),
    ...(axis.kind === 'log' ? [COMPARE_NOTES.log] : []),
    ...(drawn.length > 1 ? [COMPARE_NOTES.baskets] : []),
    ...definitionNotes(context),
    ...membershipNotes(context),
    ...breakNotes(context, from, year),
  ];
}

/** How many countries each line of medians rests on, basket by basket; nothing for other values. */
function countedNotes({ comparison, names }: CompareContext): string[] {
  if (!isMedian(comparison.indicator)) return [];
  const parts = comparison.sides.flatMap(({ side, trend }) =>
    trend.flatMap(({ basket, years }) => {
      const last = years.at(-1);
      if (last === undefined || basket === null) return [];
      const name = names[side].short;
      const found = years.findLast(({ value }) => value !== null);
      return found === undefined
        ? [COMPARE_NOTES.fewThroughout(name, BASKET_SHORT[basket])]
        : [COMPARE_NOTES.counted(name, BASKET_SHORT[basket], found.n, found.of)];
    }),
  );
  return parts.length === 0 ? [] : [COMPARE_NOTES.sameCountries(parts)];
}

/** The years that have a value of a group or of ITU's; those asked for where none has. */
function spanText(drawn: readonly PairStretch[], from: number, to: number): string {
  const years = drawn.flatMap((stretch) =>
    stretch.years.flatMap(({ year, value, published }) =>
      value === null && published === null ? [] : [year],
    ),
  );
  const first = years.length === 0 ? from : Math.min(...years);
  const last = years.length === 0 ? to : Math.max(...years);
  return formatSpan(first, last);
}
