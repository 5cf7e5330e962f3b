/** What was known when the Roadmap was written, and what today's data say of the same year. */
import type { Archive, Check, CheckableClaim } from '../../model/roadmap.ts';
import { publishedValue } from './beside.ts';
import { requireTable, type LoadedTables } from '../loaded-tables.ts';
import { groupFinding, valueOf } from './evidence.ts';
import { findingOf } from './findings.ts';
import { menLeadFinding } from './gender-checks.ts';
import { offlineAtRate, offlineFinding } from './people-offline.ts';
import type { Revision } from './verdict.ts';

/**
 * The value known then, from the archive file of the claim, beside today's value of the same year,
 * both in the unit of the claim. Null for a claim without an archive, and where the archive gives
 * no value.
 */
export function revisionOf(claim: CheckableClaim, tables: LoadedTables): Revision | null {
  const { archive, check } = claim;
  if (archive === null) return null;
  const then = knownThen(check, archive, tables);
  if (then === null) return null;
  const now = valueOf(findingOf(inYear(check, archive.year), tables));
  return { year: archive.year, then, now };
}

/**
 * The same for ITU's own estimate: its value in the archive file, and its value of that year today.
 * Null where the archive holds no estimates for groups.
 */
export function publishedRevisionOf(claim: CheckableClaim, tables: LoadedTables): Revision | null {
  const { archive, check } = claim;
  if (archive?.file !== 'group-estimates-2020-10') return null;
  if (check.kind !== 'group-value' && check.kind !== 'people-offline') return null;
  const then = knownThen(check, archive, tables);
  if (then === null || check.beside === null) return null;
  const { year } = archive;
  const rate = publishedValue({ ...check.beside, year }, tables);
  const now =
    rate === null || check.kind === 'group-value'
      ? rate
      : offlineAtRate(tables, check.group, year, rate);
  return { year, then, now };
}

function inYear(check: Check, year: number): Check {
  return 'year' in check ? { ...check, year } : check;
}

function knownThen(check: Check, archive: Archive, tables: LoadedTables): number | null {
  switch (check.kind) {
    case 'group-value':
    case 'people-offline':
      return useKnownThen(check, archive, tables);
    case 'share-men-lead':
      return valueOf(
        menLeadFinding(
          { ...check, year: archive.year },
          tables,
          requireTable(tables, 'internet-use-by-sex-2020-08'),
        ),
      );
    default:
      return null;
  }
}

/** From the aggregates of that time where the archive has them, else from its country figures. */
function useKnownThen(
  check: Extract<Check, { kind: 'group-value' | 'people-offline' }>,
  { file, year }: Archive,
  tables: LoadedTables,
): number | null {
  const { group } = check;
  if (file === 'internet-use-2020-10') {
    const archived = requireTable(tables, file);
    return valueOf(
      check.kind === 'group-value'
        ? groupFinding(tables, { ...check, year }, archived)
        : offlineFinding(tables, group, year, archived),
    );
  }
  const rate = requireTable(tables, 'group-estimates-2020-10').find(
    (row) => row.group === group && row.year === year,
  )?.value;
  if (rate === undefined) return null;
  return check.kind === 'group-value' ? rate : offlineAtRate(tables, group, year, rate);
}
