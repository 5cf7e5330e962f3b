/** The distribution: every member of both groups as a mark on one scale. */
import { endColumn, startColumn, unitColumn } from '../table/columns.ts';
import { isStatusUnit } from '../../model/statuses.ts';
import { SIDES } from '../../model/side.ts';
import { overlap } from '../../analysis/compare/overlap.ts';
import { distribution, type Distribution } from '../../analysis/compare/distribution.ts';
import type { Reading } from '../../model/observation.ts';
import { DISTRIBUTION, HEAD, overlapTitle, scaleNote } from '../../messages/compare/figures.ts';
import { formatBreak, formatValue } from '../../messages/format.ts';
import { readingValue } from '../../messages/figure/value-note.ts';
import { STATUS_NAME, UNIT_NAME } from '../../messages/measures.ts';
import { spreadAxis } from '../../scene/compare/axis.ts';
import { distributionHeight } from '../../scene/compare/strip-marks.ts';
import { distributionPlot } from '../../scene/compare/distribution-plot.ts';
import type { DistributionInput, Strip } from '../../scene/compare/distribution-input.ts';
import type { ComparedSide } from '../../selection/comparison-side.ts';
import { empty, number, text, year as yearCell } from '../view.ts';
import type { FigureTable, FigureView } from '../view.ts';
import { readingText, type CompareContext } from './context.ts';
import {
  definitionNotes,
  earlierNotes,
  membershipNotes,
  referenceValue,
  yearNotes,
} from './notes.ts';
import { sourcesOfMembers } from './sources.ts';
import { measureTitle } from '../../messages/indicators/index.ts';
import { facts, labelled, sentences, statements, withNumber } from '../../messages/joining.ts';

const UNCERTAIN: ReadonlySet<string> = new Set(['estimate', 'experimental']);

const spreadOf = ({ members }: ComparedSide, { comparison }: CompareContext): Distribution =>
  distribution(members, comparison.readings, comparison.populations);

/** The mean weighted by population says something of shares of people, and of nothing else. */
const meanCounts = ({ comparison }: CompareContext): boolean =>
  comparison.indicator.groupRule === 'population-weighted';

function strip(side: ComparedSide, spread: Distribution, context: CompareContext): Strip {
  const { comparison, names, nameOf } = context;
  const { unit } = comparison.timeline.measure;
  const [lowest, highest] = [spread.readings[0], spread.readings.at(-1)];
  const at = (reading: Reading) =>
    withNumber(nameOf(reading.iso3), readingValue(reading.value, unit));
  const reach = lowest && highest ? DISTRIBUTION.reach(at(lowest), at(highest)) : '';
  const mean = meanCounts(context) ? spread.weightedMean : null;
  return {
    side: side.side,
    name: names[side.side].name,
    summary: DISTRIBUTION.summary(spread.readings.length, side.value.of, reach),
    marks: spread.readings.map((reading) => mark(reading, context)),
    middle: spread.spread && [spread.spread.lowerQuartile, spread.spread.upperQuartile],
    median: spread.spread && {
      value: spread.spread.median,
      text: DISTRIBUTION.median(formatValue(spread.spread.median, unit)),
    },
    mean: mean === null ? null : { value: mean, text: DISTRIBUTION.mean(formatValue(mean, unit)) },
  };
}

function mark(reading: Reading, context: CompareContext): Strip['marks'][number] {
  const { iso3, value, status } = reading;
  return {
    iso3,
    value,
    text: readingText(reading, context),
    href: context.hrefOf(iso3),
    chosen: context.view.countries.includes(iso3) ? context.nameOf(iso3) : null,
    uncertain: UNCERTAIN.has(status),
  };
}

/** The figure of the distribution. */
export function distributionFigure(context: CompareContext): FigureView {
  const { measure } = context.comparison.timeline;
  return isStatusUnit(measure.unit) ? withoutScale(context) : onScale(context);
}

/** Names stand on no scale; which country has which is in the table. */
function withoutScale(context: CompareContext): FigureView {
  const { indicator, timeline, sides, year } = context.comparison;
  const spreads = sides.map((side) => spreadOf(side, context));
  const title = DISTRIBUTION.statuses;
  const measured = measureTitle(indicator, timeline.measure.id);
  return {
    id: 'compare-distribution',
    title,
    subtitle: DISTRIBUTION.subtitle(measured, year),
    notes: membershipNotes(context),
    sources: sourcesOfMembers(context, year),
    alt: () => title,
    body: { kind: 'table' },
    table: () => distributionTable(facts([measured, String(year)]), spreads, context),
  };
}

function onScale(context: CompareContext): FigureView {
  const { comparison, names } = context;
  const { indicator, year, sides } = comparison;
  const { measure } = comparison.timeline;
  const [first, second] = [spreadOf(sides[0], context), spreadOf(sides[1], context)];
  const title = overlapTitle(overlap(first, second, measure), names, measure.unit);
  const values = [...first.readings, ...second.readings].map(({ value }) => value);
  const input: DistributionInput = {
    strips: [strip(sides[0], first, context), strip(sides[1], second, context)],
    axis: (width) => spreadAxis(measure, values, width),
    line: referenceValue(context),
    formatTick: (value) => formatBreak(value, measure.unit),
    axisLabel: measure.unit === 'percent' ? '' : UNIT_NAME[measure.unit],
    ariaLabel: title,
  };
  const measured = measureTitle(indicator, measure.id);
  const { kind } = input.axis(600);
  return {
    id: 'compare-distribution',
    title,
    subtitle: DISTRIBUTION.subtitle(measured, year),
    notes: [
      ...yearNotes(context),
      DISTRIBUTION.note,
      ...(kind === 'linear' ? [] : [scaleNote(kind)]),
      ...withoutNotes(context, [first, second]),
      ...definitionNotes(context).slice(1),
      ...earlierNotes(context),
      ...membershipNotes(context),
    ],
    sources: sourcesOfMembers(context, Math.min(year, ...[first, second].flatMap(yearsOf))),
    alt: () => alt(title, input),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => distributionPlot(plot, input, width),
        height: distributionHeight,
      },
    },
    table: () => distributionTable(facts([measured, String(year)]), [first, second], context),
  };
}

const yearsOf = ({ readings }: Distribution): number[] => readings.map(({ year }) => year);

/** How many are missing: what a reader cannot see must be said. */
function withoutNotes({ names }: CompareContext, spreads: readonly Distribution[]): string[] {
  const parts = SIDES.flatMap((side, at) => {
    const n = spreads[at]?.without.length ?? 0;
    return n === 0 ? [] : [DISTRIBUTION.countOf(n, names[side])];
  });
  return parts.length === 0 ? [] : [DISTRIBUTION.without(parts)];
}

const alt = (title: string, { strips }: DistributionInput): string =>
  sentences([
    title,
    ...strips.map(({ name, summary, median, mean }) =>
      statements([labelled(name, summary), median?.text, mean?.text]),
    ),
  ]);

/** Every member, with or without a value, in the order of the strips. */
function distributionTable(
  caption: string,
  spreads: readonly Distribution[],
  { comparison, names, nameOf }: CompareContext,
): FigureTable {
  const { unit } = comparison.timeline.measure;
  const rows = comparison.sides.flatMap(({ side }, at) => {
    const group = text(names[side].name);
    const known = (spreads[at]?.readings ?? [])
      .toReversed()
      .map(({ iso3, value, year, status }) => ({
        id: `${side}-${iso3}`,
        cells: [
          text(nameOf(iso3)),
          group,
          number(value, unit),
          yearCell(year),
          STATUS_NAME[status] ? text(STATUS_NAME[status]) : empty('none'),
        ],
      }));
    const unknown = (spreads[at]?.without ?? []).map((iso3) => ({
      id: `${side}-${iso3}`,
      cells: [text(nameOf(iso3)), group, empty(), empty('none'), empty('none')],
    }));
    return [...known, ...unknown];
  });
  return {
    caption,
    columns: [
      startColumn('country', HEAD.country),
      startColumn('group', HEAD.group),
      unitColumn(unit),
      endColumn('year', HEAD.yearOfValue),
      startColumn('status', HEAD.status),
    ],
    rows,
  };
}
