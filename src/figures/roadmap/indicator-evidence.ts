/** A recommendation's evidence in small: one indicator, its latest year, the world and two groups. */
import { publishedSeries } from '../../analysis/group/estimates.ts';
import { populationsAt } from '../../analysis/group/footing.ts';
import { requireTable, type LoadedTables } from '../../analysis/loaded-tables.ts';
import { estimatesTable, tablesNeeded } from '../../indicators/index.ts';
import { readingRule } from '../../analysis/reading.ts';
import type { BasketId } from '../../model/basket.ts';
import { groupUnit } from '../../indicators/groups.ts';
import type { Indicator, Measure, Unit } from '../../model/indicator.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { Range } from '../../model/roadmap.ts';
import type { TableId } from '../../model/tables.ts';
import { EVIDENCE } from '../../messages/roadmap/page.ts';
import { defaultMeasure } from '../../address/view.ts';
import { scopeOf, selectYear, type Selection } from '../../selection/selection.ts';
import { timelineOf } from '../../selection/timeline.ts';
import { evidenceRows, type EvidenceRow } from '../explore/evidence.ts';
import { reasonsMissing, type RoadmapInput } from './input.ts';

/** A group or country with its bar. */
export interface EvidenceBar {
  readonly id: string;
  readonly kind: EvidenceRow['kind'];
  readonly name: string;
  /** In the unit of the measure, or that of groups; null where none can be given. */
  readonly value: number | null;
  readonly year: number;
  /** Whether the value is ITU's own estimate, because none is computed for the indicator. */
  readonly published: boolean;
  /** Economies with a value, and members; null for a country and for ITU's own. */
  readonly footing: { readonly n: number; readonly of: number } | null;
}

/** The small figure of one indicator. */
export interface IndicatorEvidence {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** The year looked at; a value can be older, and says so. */
  readonly year: number;
  readonly basket: BasketId | null;
  readonly bars: readonly EvidenceBar[];
  /** The end of the axis, which begins at zero. */
  readonly max: number;
  /** The target for 2030 on the same axis; null where there is none. */
  readonly target: Range | null;
}

export type Evidence =
  | { readonly kind: 'evidence'; readonly evidence: IndicatorEvidence }
  | { readonly kind: 'missing'; readonly reasons: readonly string[] };

const GROUPS = ['world', 'ldc', 'developed'] as const;

/** What an indicator's evidence needs. */
export const tablesForEvidence = (indicator: Indicator): TableId[] => [
  'countries',
  'ldc-membership',
  'population',
  'series-breaks',
  'group-estimates',
  estimatesTable(indicator),
  ...tablesNeeded(indicator),
];

function latestSelection(indicator: Indicator, { tables }: RoadmapInput): Selection | null {
  const measure = defaultMeasure(indicator);
  const timeline = timelineOf(tables, { indicator, measure, basket: null, experimental: false });
  if (timeline === null) return null;
  const rule = readingRule(indicator, tables);
  return selectYear(
    timeline,
    scopeOf(null, requireTable(tables, 'countries')),
    timeline.latest,
    rule,
  );
}

/** Where only the publisher speaks for a group, its latest estimate: countries report later. */
function publishedOf(
  { id, kind, published }: EvidenceRow,
  selection: Selection,
  tables: LoadedTables,
) {
  const { indicator, measure } = selection;
  if (kind === 'country' || indicator.groupRule !== 'publisher-only') return published;
  const wanted = { indicator, measure: measure.id, basket: null };
  return publishedSeries(tables, wanted, id as StandingGroupId).at(-1) ?? null;
}

function barOf(row: EvidenceRow, selection: Selection, { tables }: RoadmapInput): EvidenceBar {
  const { id, kind, value, year, footing } = row;
  const published = publishedOf(row, selection, tables);
  const name =
    kind === 'country'
      ? (tables.countries?.get(id)?.short ?? id)
      : EVIDENCE[id as (typeof GROUPS)[number]];
  return value === null && published !== null
    ? {
        id,
        kind,
        name,
        value: published.value,
        year: published.year,
        published: true,
        footing: null,
      }
    : { id, kind, name, value, year, published: false, footing };
}

/** Shares end at 100, ratios at least at parity; anything else at the largest value. */
function axisEnd(unit: Unit, bars: readonly EvidenceBar[], target: Range | null): number {
  if (unit === 'percent') return 100;
  const values = bars.map(({ value }) => value ?? 0);
  return Math.max(...values, (target?.max ?? target?.min ?? 0) * 1.1);
}

/** The evidence of an indicator for the latest year, or why it cannot be computed. */
export function indicatorEvidence(indicator: Indicator, input: RoadmapInput): Evidence {
  const { tables, view, roadmap } = input;
  const reasons = reasonsMissing(input, tablesForEvidence(indicator));
  const selection = reasons.length === 0 ? latestSelection(indicator, input) : null;
  if (selection === null) return { kind: 'missing', reasons };
  const { measure, year, segment } = selection;
  const bars = evidenceRows({
    tables,
    selection,
    populations: populationsAt(requireTable(tables, 'population'), year),
    groups: GROUPS,
    country: view.countries.at(-1) ?? null,
  }).map((row) => barOf(row, selection, input));
  const target =
    roadmap.targets.find(
      (each) => each.indicator === indicator && each.measure === measure.id && each.year === 2030,
    )?.threshold ?? null;
  const max = axisEnd(groupUnit(selection.indicator, measure), bars, target);
  const evidence = { indicator, measure, year, basket: segment.basket, bars, max, target };
  return { kind: 'evidence', evidence };
}
