/** People of a group who are not online, counted as the fact check states it. */
import type { StandingGroupId } from '../../model/group.ts';
import type { Reading, SeriesByCountry } from '../../model/observation.ts';
import { inhabitants, type Populations } from '../group/footing.ts';
import { groupValue } from '../group/value.ts';
import { requireTable, type LoadedTables } from '../loaded-tables.ts';
import { peopleOffline } from '../people-offline.ts';
import { readingRule, readingsAt } from '../reading.ts';
import { foundOn, linesOf, membersIn, populationsIn } from './evidence.ts';
import type { Finding } from './finding.ts';
import { INDICATOR } from '../../indicators/index.ts';

/**
 * The population of the year times the share offline, economy by economy, summed over those with a
 * share for the year or one within the tolerance: the indicator's own definition, which archived
 * shares (`use`) can be put to as well.
 */
export function offlineFinding(
  tables: LoadedTables,
  group: StandingGroupId,
  year: number,
  use: SeriesByCountry = requireTable(tables, 'internet-use'),
): Finding {
  const populations = populationsIn(tables, year);
  const shares = readingsAt(use, year, readingRule(INDICATOR['internet-use'], tables));
  const readings = offline(shares, populations);
  const members = membersIn(tables, group, year);
  const value = groupValue({ members, readings, populations, year, rule: 'sum' });
  if (value.value === null) return { kind: 'none', reason: value.reason };
  const countries = linesOf(members, readings, () => true);
  return {
    kind: 'figure',
    found: { value: value.value, year, footing: foundOn(value), countries },
  };
}

function offline(shares: ReadonlyMap<string, Reading>, populations: Populations) {
  const readings = new Map<string, Reading>();
  for (const [iso3, reading] of shares) {
    const people = populations.get(iso3);
    if (people !== undefined)
      readings.set(iso3, { ...reading, value: peopleOffline(people, reading.value) });
  }
  return readings;
}

/** The people offline in a whole group, from one rate (percent) for all of it. */
export function offlineAtRate(
  tables: LoadedTables,
  group: StandingGroupId,
  year: number,
  rate: number,
): number {
  const people = inhabitants(membersIn(tables, group, year), populationsIn(tables, year));
  return peopleOffline(people, rate);
}
