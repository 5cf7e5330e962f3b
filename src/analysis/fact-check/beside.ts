/** What stands beside a finding: the publisher's own values and nearest things, never a verdict. */
import type {
  Check,
  DirectionCheck,
  PublishedEstimateCheck,
  PublishedSeries,
  ShareMenLeadCheck,
} from '../../model/roadmap.ts';
import { estimateOf } from '../group/estimates.ts';
import { groupRates } from '../compare/gender.ts';
import { missingTables, type LoadedTables } from '../loaded-tables.ts';
import { groupFinding, valueOf } from './evidence.ts';
import type { Beside } from './finding.ts';
import { menLeadFinding } from './gender-checks.ts';
import { tablesBeside } from './needed.ts';
import { offlineAtRate } from './people-offline.ts';

/** The values beside a check; none while a dataset they need is missing. */
export function besideOf(check: Check, tables: LoadedTables): Beside[] {
  if (missingTables(tables, tablesBeside(check)).length > 0) return [];
  switch (check.kind) {
    case 'group-value':
      return published(check.beside, tables, (rate) => rate);
    case 'people-offline':
      return published(check.beside, tables, (rate) =>
        offlineAtRate(tables, check.group, check.year, rate),
      );
    case 'published-estimate':
      return nearest(check, tables);
    case 'share-men-lead':
      return equalWithin(check, tables);
    case 'direction':
      return check.since.groups.flatMap((group) => since(check.since, group, tables));
    default:
      return [];
  }
}

function published(
  wanted: PublishedSeries | null,
  tables: LoadedTables,
  convert: (estimate: number) => number,
): Beside[] {
  if (wanted === null) return [];
  const { series, group, year } = wanted;
  const estimate = publishedValue(wanted, tables);
  return estimate === null
    ? []
    : [{ kind: 'published', series, group, year, value: convert(estimate) }];
}

/** ITU's own estimate of a series for a group and year; null where there is none. */
export function publishedValue(
  { series, group, year }: PublishedSeries,
  tables: LoadedTables,
): number | null {
  return estimateOf(tables['group-estimates'] ?? [], {
    group,
    indicator: series,
    sex: 'all',
    year,
  });
}

function nearest({ nearest: near }: PublishedEstimateCheck, tables: LoadedTables): Beside[] {
  const measure = near.indicator.measures[0].id;
  const value = valueOf(groupFinding(tables, { ...near, measure }));
  return value === null ? [] : [{ kind: 'nearest', group: near.group, year: near.year, value }];
}

function equalWithin(check: ShareMenLeadCheck, tables: LoadedTables): Beside[] {
  const points = check.besideEqualWithin;
  const value = valueOf(menLeadFinding({ ...check, equalWithin: points }, tables));
  return value === null ? [] : [{ kind: 'equal-within', points, value }];
}

function since(
  { from, to }: DirectionCheck['since'],
  group: DirectionCheck['since']['groups'][number],
  tables: LoadedTables,
): Beside[] {
  const estimates = tables['group-estimates'] ?? [];
  const years = estimates.filter((e) => e.sex === 'female' && e.group === group).map((e) => e.year);
  const last = to === 'latest' ? Math.max(...years) : to;
  const [start, end] = [groupRates(estimates, group, from), groupRates(estimates, group, last)];
  return start === null || end === null ? [] : [{ kind: 'since', group, from: start, to: end }];
}
