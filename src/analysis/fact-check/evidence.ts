/** The figures of the atlas that checks ask for: a group's value with the economies behind it. */
import type { Iso3 } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { Indicator, MeasureId } from '../../model/indicator.ts';
import type { Reading, SeriesByCountry } from '../../model/observation.ts';
import { populationsAt, type Footing, type Populations } from '../group/footing.ts';
import { groupValue } from '../group/value.ts';
import { requireTable, type LoadedTables } from '../loaded-tables.ts';
import { membersOf } from '../group/membership.ts';
import { readingRule, readingsAt } from '../reading.ts';
import { measureSeries } from '../series.ts';
import type { CountryLine, Finding, FoundOn } from './finding.ts';

/** A group's value of an indicator in a year, as a finding. */
export interface GroupFigure {
  readonly indicator: Indicator;
  readonly measure: MeasureId;
  readonly group: StandingGroupId;
  readonly year: number;
}

/**
 * The value by the indicator's own rule and tolerance. `archived` replaces the series by that of
 * an archive file.
 */
export function groupFinding(
  tables: LoadedTables,
  { indicator, measure, group, year }: GroupFigure,
  archived?: SeriesByCountry,
): Finding {
  const series = archived ?? measureSeries(tables, { indicator, measure, basket: null });
  const readings = readingsAt(series, year, readingRule(indicator, tables));
  const members = membersIn(tables, group, year);
  const populations = populationsIn(tables, year);
  const rule = indicator.groupRule;
  const value = groupValue({ members, readings, populations, year, rule });
  if (value.value === null) return { kind: 'none', reason: value.reason };
  const countries = linesOf(
    members,
    readings,
    ({ iso3 }) => !value.withoutPopulation.includes(iso3),
  );
  return {
    kind: 'figure',
    found: { value: value.value, year, footing: foundOn(value), countries },
  };
}

/** The members of a standing group in a year. */
export function membersIn(tables: LoadedTables, group: StandingGroupId, year: number): Iso3[] {
  const countries = requireTable(tables, 'countries');
  const stays = requireTable(tables, 'ldc-membership');
  return membersOf({ kind: 'standing', id: group }, year, { countries, stays });
}

/** Populations of a year. */
export function populationsIn(tables: LoadedTables, year: number): Populations {
  return populationsAt(requireTable(tables, 'population'), year);
}

/** The members as lines of a list, those with a reading marked by whether they are counted. */
export function linesOf(
  members: readonly Iso3[],
  readings: ReadonlyMap<Iso3, Reading>,
  counts: (reading: Reading) => boolean,
): CountryLine[] {
  return members.map((iso3) => {
    const reading = readings.get(iso3);
    return reading === undefined
      ? { iso3, value: null, year: null, status: null, counted: false }
      : { ...reading, counted: counts(reading) };
  });
}

/** The figure of a finding; null where it is none. */
export function valueOf(finding: Finding): number | null {
  return finding.kind === 'figure' ? finding.found.value : null;
}

/** The part of a footing that a finding shows. */
export function foundOn({ n, of, populationShare }: Footing): FoundOn {
  return { n, of, populationShare };
}
