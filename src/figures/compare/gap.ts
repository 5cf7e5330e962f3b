/** The gap: the two figures, large, beside ITU's own. */
import { endColumn, startColumn, unitColumn } from '../table/columns.ts';
import { groupDefinition, HEAD, gapTitle } from '../../messages/compare/figures.ts';
import { COMPARE_NOTES } from '../../messages/compare/notes.ts';
import { compareHeadline } from '../../messages/compare/headline.ts';
import { formatShare, formatValue } from '../../messages/format.ts';
import { isShare } from '../../scene/compare/axis.ts';
import { GAP_HEIGHT, gapPlot, type GapBar } from '../../scene/compare/gap-plot.ts';
import type { ComparedSide } from '../../selection/comparison-side.ts';
import {
  count,
  empty,
  number,
  text,
  type Cell,
  type FigureTable,
  type FigureView,
} from '../view.ts';
import type { CompareContext } from './context.ts';
import {
  affordabilityLine,
  classificationNotes,
  definitionNotes,
  earlierNotes,
  membershipNotes,
  yearNotes,
} from './notes.ts';
import { sourcesOfGroups } from './sources.ts';
import { gapWords } from './words.ts';
import { measureTitle } from '../../messages/indicators/index.ts';
import { byItu } from '../../messages/compare/footing.ts';

function bar(side: ComparedSide, { comparison, names }: CompareContext): GapBar {
  const { unit } = comparison.measure;
  const { value } = side.value;
  const published = side.difference?.published ?? null;
  return {
    side: side.side,
    name: names[side.side].name,
    value,
    text: value === null ? HEAD.noFigure : formatValue(value, unit),
    published:
      published === null ? null : { value: published, text: byItu(formatValue(published, unit)) },
  };
}

/** Shares end at 100, ratios at parity or beyond, all others a little past the longest bar. */
function scaleEnd(bars: readonly GapBar[], { comparison }: CompareContext): number {
  if (isShare(comparison.measure)) return 100;
  const values = bars.flatMap(({ value, published }) => [value ?? 0, published?.value ?? 0]);
  const most = Math.max(...values, comparison.measure.unit === 'ratio' ? 1 : 0);
  return most * 1.04;
}

function referenceLine(context: CompareContext) {
  const { unit } = context.comparison.measure;
  return unit === 'ratio' ? { value: 1, text: HEAD.parityBand } : affordabilityLine(context);
}

/** The figure of the gap. */
export function gapFigure(context: CompareContext): FigureView {
  const { comparison, names } = context;
  const { indicator, measure, year, sides } = comparison;
  const bars = sides.map((side) => bar(side, context));
  const title = gapTitle(measureTitle(indicator, measure.id), year, names);
  const headline = compareHeadline(gapWords(context));
  const input = {
    bars,
    max: scaleEnd(bars, context),
    line: referenceLine(context),
    ariaLabel: title,
  };
  const marked = bars.some(({ published }) => published !== null);
  return {
    id: 'compare-gap',
    title,
    subtitle: groupDefinition(indicator, measure.id),
    notes: [
      ...yearNotes(context),
      ...definitionNotes(context),
      ...(marked ? [COMPARE_NOTES.marks] : []),
      ...(sides[0].byPublisher ? [] : earlierNotes(context)),
      COMPARE_NOTES.rounded,
      ...membershipNotes(context),
      ...classificationNotes(context),
    ],
    sources: sourcesOfGroups(context, earliest(sides, year)),
    alt: () => headline,
    body: {
      kind: 'chart',
      chart: { build: (plot, width) => gapPlot(plot, input, width), height: () => GAP_HEIGHT },
    },
    table: () => gapTable(title, context),
  };
}

/** The earliest year of any value that counts. */
const earliest = (sides: readonly ComparedSide[], year: number): number =>
  Math.min(...sides.map(({ value }) => value.years?.first ?? year));

function gapTable(caption: string, context: CompareContext): FigureTable {
  const { unit } = context.comparison.measure;
  return {
    caption,
    columns: [
      startColumn('group', HEAD.group),
      unitColumn(unit),
      endColumn('n', HEAD.withValue),
      endColumn('of', HEAD.members),
      endColumn('population', HEAD.population),
      endColumn('published', HEAD.published),
      endColumn('difference', HEAD.difference),
    ],
    rows: context.comparison.sides.map((side) => ({
      id: side.side,
      cells: [text(context.names[side.side].name), ...cells(side, context)],
    })),
  };
}

function cells({ value, difference }: ComparedSide, { comparison }: CompareContext): Cell[] {
  const { unit } = comparison.measure;
  const apart = unit === 'percent' || unit === 'pct-gni' ? 'points' : unit;
  return [
    value.value === null ? empty() : number(value.value, unit),
    count(value.n),
    count(value.of),
    value.populationShare === null ? empty() : text(formatShare(value.populationShare)),
    difference === null ? empty('none') : number(difference.published, unit),
    difference === null ? empty('none') : number(difference.difference, apart),
  ];
}
