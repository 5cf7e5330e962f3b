/** The finding of a check, by its kind. */
import type { Check } from '../../model/roadmap.ts';
import type { LoadedTables } from '../loaded-tables.ts';
import { publishedValue } from './beside.ts';
import { groupFinding } from './evidence.ts';
import type { Finding } from './finding.ts';
import { gapFinding, menLeadFinding, movementFinding } from './gender-checks.ts';
import { offlineFinding } from './people-offline.ts';
import { countAboveFinding, countMeetingFinding } from './price-checks.ts';

/**
 * What the data of today say. A check looks at a single year, which has one list of members, so
 * both membership rules come to the same.
 * @throws Error when a dataset of the check is not loaded (see `tablesForVerdict`).
 */
export function findingOf(check: Check, tables: LoadedTables): Finding {
  switch (check.kind) {
    case 'group-value':
      return groupFinding(tables, check);
    case 'people-offline':
      return offlineFinding(tables, check.group, check.year);
    case 'count-above':
      return countAboveFinding(check, tables);
    case 'count-meeting':
      return countMeetingFinding(check, tables);
    case 'share-men-lead':
      return menLeadFinding(check, tables);
    case 'gap-by-sex':
      return gapFinding(check, tables);
    case 'published-estimate':
      return estimateFinding(publishedValue(check.estimate, tables), check.estimate.year);
    case 'direction':
      return movementFinding(check, tables);
  }
}

function estimateFinding(value: number | null, year: number): Finding {
  return value === null
    ? { kind: 'none', reason: 'no-estimate' }
    : { kind: 'figure', found: { value, year, footing: null, countries: [] } };
}
