/** Checks on prices: how many economies lie above a line, and how many meet a yardstick. */
import type { CountAboveCheck, CountMeetingCheck } from '../../model/roadmap.ts';
import { latestPriceYear, officialBasket } from '../basket.ts';
import { footing } from '../group/footing.ts';
import { requireTable, type LoadedTables } from '../loaded-tables.ts';
import { readingRule, readingsAt } from '../reading.ts';
import { measureSeries } from '../series.ts';
import { meets, targetStatus } from '../target.ts';
import { foundOn, linesOf, membersIn, populationsIn } from './evidence.ts';
import type { Finding, YardstickCount } from './finding.ts';

/**
 * Economies of the group above the line, by values of the year itself. Half of the group need not
 * be known: a count is a count, and how many have no value is said beside it.
 */
export function countAboveFinding(check: CountAboveCheck, tables: LoadedTables): Finding {
  const { group, year, above } = check;
  const series = measureSeries(tables, check);
  const readings = readingsAt(series, year, { tolerance: 0, breakYears: new Map() });
  const members = membersIn(tables, group, year);
  const base = footing(members, readings, populationsIn(tables, year), year);
  if (base.n === 0) return { kind: 'none', reason: 'no-values' };
  const countries = linesOf(members, readings, ({ value }) => value > above);
  const value = countries.filter(({ counted }) => counted).length;
  return { kind: 'figure', found: { value, year, footing: foundOn(base), countries } };
}

/** Economies that meet the yardstick, for each of its years and groups. */
export function countMeetingFinding(check: CountMeetingCheck, tables: LoadedTables): Finding {
  const prices = requireTable(tables, 'price-baskets');
  const latest = latestPriceYear(prices, check.indicator, check.measure);
  const years = check.years.map((year) => (year === 'latest' ? latest : year));
  const known = [...new Set(years)].filter((year) => year !== null);
  const counts = known.flatMap((year) =>
    check.groups.map((group) => countMeeting(check, tables, group, year)),
  );
  return { kind: 'counts', counts };
}

function countMeeting(
  check: CountMeetingCheck,
  tables: LoadedTables,
  group: CountMeetingCheck['groups'][number],
  year: number,
): YardstickCount {
  const basket = officialBasket(requireTable(tables, 'price-baskets'), check.indicator, year);
  const series = measureSeries(tables, { ...check, basket });
  const readings = readingsAt(series, year, readingRule(check.indicator));
  const members = membersIn(tables, group, year);
  const { meets: meeting, n, of, share } = targetStatus(members, readings, check, year);
  const countries = linesOf(members, readings, ({ value }) => meets(value, check));
  return { group, year, basket, meeting: meeting.length, n, of, share, countries };
}
