/** What stands beside the figure of the gap: how far, how many times, how many years, on what. */
import type { Side } from '../../model/side.ts';
import { capital } from '../../messages/counting.ts';
import { asSentence } from '../../messages/joining.ts';
import { estimatesTable, tablesNeeded } from '../../indicators/index.ts';
import type { Indicator } from '../../model/indicator.ts';
import {
  behindText,
  differenceReasons,
  earlierText,
  FOOTING,
  footingText,
  unweighedText,
  OTHER_MEMBERS,
  publishedText,
  RULE_TEXT,
} from '../../messages/compare/footing.ts';
import { apartText, isNothing, timesFact } from '../../messages/compare/gap.ts';
import { noValueText } from '../../messages/compare/headline.ts';
import type { ComparedSide } from '../../selection/comparison-side.ts';
import type { CompareContext } from './context.ts';
import { gapWords } from './words.ts';

/** A number, large, and the words that make a sentence of it. */
export interface Fact {
  readonly id: 'apart' | 'times' | 'behind';
  readonly value: string;
  readonly text: string;
}

/** The gap in plain words; empty where a group has no value. */
export function gapFacts(context: CompareContext): Fact[] {
  const { comparison, names } = context;
  const { gap, behind, year, measure, indicator } = comparison;
  const isMedian = indicator.groupRule === 'median';
  if (gap.kind !== 'gap') return [];
  const times = timesFact(gapWords(context));
  return [
    { id: 'apart', ...apartText(gap.difference, measure) },
    ...(times === null ? [] : [{ id: 'times' as const, ...times }]),
    { id: 'behind', ...behindText(behind, names, year, isMedian) },
  ];
}

/** What one figure rests on, line by line. */
export interface SideFooting {
  readonly side: Side;
  readonly name: string;
  readonly lines: readonly string[];
}

/** What both figures rest on, and why ITU's own can differ from them. */
export interface FootingFacts {
  readonly sides: readonly SideFooting[];
  /** Empty where no figure of ITU's differs from one computed here. */
  readonly reasons: readonly string[];
}

export const footingFacts = (context: CompareContext): FootingFacts => ({
  sides: context.comparison.sides.map((side) => ({
    side: side.side,
    name: context.names[side.side].name,
    lines: linesOf(side, context),
  })),
  reasons: reasonsOf(context),
});

function linesOf(side: ComparedSide, context: CompareContext): string[] {
  const { value, byPublisher } = side;
  const { indicator } = context.comparison;
  if (value.value === null) return [asSentence(capital(noValueText(value, { indicator })))];
  if (byPublisher) return [FOOTING.itself];
  const rule = indicator.groupRule;
  const unweighed = rule === 'population-weighted' ? value.withoutPopulation.length : 0;
  return [
    footingText(value),
    earlierText(value),
    asSentence(capital(RULE_TEXT[rule])),
    unweighedText(unweighed),
    besideText(side, context),
  ].filter((line) => line !== null);
}

/** ITU's own figure beside it, or that there is none, or that it could not be read. */
function besideText({ difference }: ComparedSide, { comparison }: CompareContext): string {
  if (difference !== null) return publishedText(difference, comparison.measure.unit);
  const table = estimatesTable(comparison.indicator);
  return comparison.tables[table] ? FOOTING.noEstimate : FOOTING.estimateMissing;
}

/** The reasons that apply to the sides beside which ITU has a figure. */
function reasonsOf(context: CompareContext): string[] {
  const { comparison } = context;
  const { unit } = comparison.measure;
  const beside = comparison.sides.filter(
    ({ difference }) => difference !== null && !isNothing(difference.difference, unit),
  );
  if (beside.length === 0) return [];
  const sum = (of: (side: ComparedSide) => number) =>
    beside.reduce((total, side) => total + of(side), 0);
  const ids = beside.flatMap(({ group }) => (group.kind === 'standing' ? [group.id] : []));
  return differenceReasons({
    unit,
    vintages: vintagesOf(context),
    left: sum(({ value }) => value.of - value.n),
    lookedBack: sum(({ value }) => value.lookedBack),
    membership: [...new Set(ids.flatMap((id) => OTHER_MEMBERS[id] ?? []))],
  });
}

/** The releases of the countries' values and of ITU's own for groups; null while not loaded. */
function vintagesOf({ comparison, sources }: CompareContext) {
  const vintage = (file: string) => sources.find((source) => source.file === file)?.vintage;
  const isPrice = comparison.segment.basket !== null;
  const own = vintage(isPrice ? 'price-baskets.csv' : ownFile(comparison.indicator));
  const published = vintage(`${estimatesTable(comparison.indicator)}.csv`);
  return own === undefined || published === undefined ? null : { own, published };
}

const ownFile = (indicator: Indicator): string => `${tablesNeeded(indicator)[0] ?? ''}.csv`;
