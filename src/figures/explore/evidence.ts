/** Live evidence beside a recommendation: where the world, the LDCs and a country stand. */
import { publishedSeries } from '../../analysis/group/estimates.ts';
import { populationsAt, type Footing, type Populations } from '../../analysis/group/footing.ts';
import {
  groupValue,
  latestGroupValue,
  type GroupValue,
  type NoGroupValue,
} from '../../analysis/group/value.ts';
import { missingTables, requireTable, type LoadedTables } from '../../analysis/loaded-tables.ts';
import { membersOf } from '../../analysis/group/membership.ts';
import { readingsAt } from '../../analysis/reading.ts';
import { estimatesTable } from '../../indicators/index.ts';
import type { Iso3 } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { Observation } from '../../model/observation.ts';
import type { Selection } from '../../selection/selection.ts';

/** One line of evidence. */
export interface EvidenceRow {
  /** A group's id or a country's code. */
  readonly id: string;
  readonly kind: 'group' | 'country';
  /** In the unit of the measure; null where none can be given. */
  readonly value: number | null;
  /** The year of the value; for a group the year asked, or the last that it has a value of. */
  readonly year: number;
  /** What a group's value rests on; null for a country. */
  readonly footing: Pick<Footing, 'n' | 'of' | 'populationShare'> | null;
  /** Why a group has no value; null where it has one, and for a country. */
  readonly reason: NoGroupValue | null;
  /** The publisher's own estimate for the group, of the same year or the latest before it. */
  readonly published: Observation | null;
}

export interface EvidenceInput {
  readonly tables: LoadedTables;
  readonly selection: Selection;
  readonly populations: Populations;
  readonly groups: readonly StandingGroupId[];
  readonly country: Iso3 | null;
}

const NEEDED = ['countries', 'ldc-membership', 'population', 'group-estimates'] as const;

/** An estimate older than this says nothing of the year asked. */
const ESTIMATE_TOLERANCE = 2;

function groupRow(id: StandingGroupId, input: EvidenceInput): EvidenceRow {
  const { tables, selection, populations } = input;
  const { indicator, measure, segment, year, readings } = selection;
  const sources = {
    countries: requireTable(tables, 'countries'),
    stays: requireTable(tables, 'ldc-membership'),
  };
  const { groupRule } = indicator;
  const members = (at: number) => membersOf({ kind: 'standing', id }, at, sources);
  const of = (at: number): GroupValue =>
    groupValue({
      members: members(at),
      readings: at === year ? readings : readingsAt(segment.series, at, selection.rule),
      populations:
        at === year ? populations : populationsAt(requireTable(tables, 'population'), at),
      year: at,
      rule: groupRule,
    });
  const group = latestGroupValue(of, year, segment.first);
  const published = publishedSeries(
    tables,
    { indicator, measure: measure.id, basket: segment.basket },
    id,
  ).findLast((each) => each.year <= year && each.year >= year - ESTIMATE_TOLERANCE);
  const { value, reason } = group;
  return {
    id,
    kind: 'group',
    value,
    reason,
    year: group.year,
    footing: group,
    published: published ?? null,
  };
}

function countryRow(iso3: Iso3, { selection }: EvidenceInput): EvidenceRow {
  const reading = selection.readings.get(iso3);
  return {
    id: iso3,
    kind: 'country',
    value: reading?.value ?? null,
    year: reading?.year ?? selection.year,
    footing: null,
    reason: null,
    published: null,
  };
}

/**
 * The evidence for the year shown; empty while countries, the LDC list, populations or ITU's own
 * estimates are not loaded, since half of it would mislead.
 */
export function evidenceRows(input: EvidenceInput): EvidenceRow[] {
  const { tables, groups, country } = input;
  const needed = [...NEEDED, estimatesTable(input.selection.indicator)];
  if (missingTables(tables, needed).length > 0) return [];
  return [
    ...groups.map((id) => groupRow(id, input)),
    ...(country === null ? [] : [countryRow(country, input)]),
  ];
}
