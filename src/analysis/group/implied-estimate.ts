/**
 * What ITU's estimates imply for a group for which it publishes none here: developing countries, as
 * the world without the developed ones (rule S51 of docs/statistics.md).
 */
import type { StandingGroupId } from '../../model/group.ts';
import type { Observation } from '../../model/observation.ts';
import type { Target } from '../../model/roadmap.ts';
import { publishedSeries } from './estimates.ts';
import { groupFinding, membersIn, populationsIn, valueOf } from '../fact-check/evidence.ts';
import { inhabitants } from './footing.ts';
import type { LoadedTables } from '../loaded-tables.ts';

/**
 * The share online in developing countries that ITU's estimate for the world implies: the world's
 * users less those of the developed countries, by the countries' own figures, over the population of
 * the developing ones. Of the latest year of ITU's estimate up to the target's; in percent. Null for
 * other groups and measures, and where a part of it is unknown.
 *
 * @throws Error when a dataset of `tablesNeeded` or a classification is not loaded.
 */
export function impliedEstimate(
  group: StandingGroupId,
  { indicator, measure, year: due }: Target,
  tables: LoadedTables,
): Observation | null {
  if (group !== 'developing' || indicator.id !== 'internet-use') return null;
  const world = publishedSeries(tables, { indicator, measure, basket: null }, 'world').findLast(
    (point) => point.year <= due,
  );
  if (world === undefined) return null;
  const { year } = world;
  const developed = valueOf(groupFinding(tables, { indicator, measure, group: 'developed', year }));
  if (developed === null) return null;
  const populations = populationsIn(tables, year);
  const people = (id: StandingGroupId) => inhabitants(membersIn(tables, id, year), populations);
  const online = world.value * people('world') - developed * people('developed');
  return { year, value: online / (people('world') - people('developed')), status: 'estimate' };
}
