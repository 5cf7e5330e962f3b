/** Which datasets the check of a claim cannot do without. */
import type { Check, CheckableClaim } from '../../model/roadmap.ts';
import type { TableId } from '../../model/tables.ts';
import { tablesNeeded } from '../../indicators/index.ts';

/** What membership, weights and breaks are read from. */
const COMMON: readonly TableId[] = ['countries', 'ldc-membership', 'population', 'series-breaks'];

/**
 * The datasets that decide a claim's verdict, its archive file included: while one of them is
 * missing, there is no verdict.
 */
export function tablesForVerdict({ check, archive }: CheckableClaim): TableId[] {
  const archived: readonly TableId[] = archive === null ? [] : [archive.file];
  return [...new Set([...tablesOfCheck(check), ...archived])];
}

/** All datasets a claim can use: those of the verdict, and those of what is shown beside it. */
export function tablesForClaim(claim: CheckableClaim): TableId[] {
  return [...new Set([...tablesForVerdict(claim), ...tablesBeside(claim.check)])];
}

function tablesOfCheck(check: Check): readonly TableId[] {
  switch (check.kind) {
    case 'group-value':
    case 'count-above':
    case 'count-meeting':
      return [...COMMON, ...tablesNeeded(check.indicator)];
    case 'people-offline':
      return [...COMMON, 'internet-use'];
    case 'share-men-lead':
    case 'direction':
      return [...COMMON, 'internet-use-by-sex'];
    case 'gap-by-sex':
    case 'published-estimate':
      return ['group-estimates'];
  }
}

/** The datasets of what is shown beside a check. */
export function tablesBeside(check: Check): readonly TableId[] {
  switch (check.kind) {
    case 'group-value':
    case 'people-offline':
      return check.beside === null ? [] : ['group-estimates'];
    case 'published-estimate':
      return [...COMMON, ...tablesNeeded(check.nearest.indicator)];
    case 'direction':
      return ['group-estimates'];
    default:
      return [];
  }
}
