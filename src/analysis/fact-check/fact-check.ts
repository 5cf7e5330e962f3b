/** The fact check: each claim of the Roadmap held against the data, with its verdict by rule. */
import type { CheckableClaim, Claim } from '../../model/roadmap.ts';
import { missingTables, type LoadedTables } from '../loaded-tables.ts';
import { besideOf } from './beside.ts';
import type { Beside, Finding } from './finding.ts';
import { findingOf } from './findings.ts';
import { tablesForVerdict } from './needed.ts';
import { publishedRevisionOf, revisionOf } from './revision.ts';
import { figureVerdict, movementVerdict, type Revision, type Verdict } from './verdict.ts';

/** A claim after checking. */
export interface FactCheck {
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** What today's data say; null where the claim cannot be checked or a dataset is missing. */
  readonly finding: Finding | null;
  /** What was known when the Roadmap was written; null where no archive file has it. */
  readonly revision: Revision | null;
  readonly beside: readonly Beside[];
  /** The verdict that ITU's own estimate beside it would get; null where there is none. */
  readonly byPublisher: Verdict | null;
}

/**
 * Checks a claim. A claim without a check cannot be checked with open country data. While a dataset
 * that decides the verdict is missing, its archive file included, there is no verdict.
 */
export function factCheck(claim: Claim, tables: LoadedTables): FactCheck {
  const nothing = { claim, finding: null, revision: null, beside: [], byPublisher: null };
  if (!('check' in claim))
    return { ...nothing, verdict: { kind: 'not-checkable', reason: 'no-open-data' } };
  const missing = missingTables(tables, tablesForVerdict(claim));
  if (missing.length > 0) {
    const reason = { code: 'missing-tables', tables: missing } as const;
    return { ...nothing, verdict: { kind: 'not-computed', reason } };
  }
  const finding = findingOf(claim.check, tables);
  const revision = revisionOf(claim, tables);
  const beside = besideOf(claim.check, tables);
  const verdict = verdictOn(claim, finding, revision);
  return {
    claim,
    verdict,
    finding,
    revision,
    beside,
    byPublisher: byPublisher(claim, beside, tables),
  };
}

/** The same rule put to the publisher's own value: where the two part, the verdict says so. */
function byPublisher(
  claim: CheckableClaim,
  beside: readonly Beside[],
  tables: LoadedTables,
): Verdict | null {
  const own = beside.find((each) => each.kind === 'published');
  if (own === undefined || claim.quoted === null) return null;
  const revision = publishedRevisionOf(claim, tables);
  return figureVerdict(own.value, claim.quoted, revision, claim.direction);
}

function verdictOn(
  { check, quoted, direction }: CheckableClaim,
  finding: Finding,
  revision: Revision | null,
): Verdict {
  if (finding.kind === 'none')
    return { kind: 'not-computed', reason: { code: 'no-value', why: finding.reason } };
  if (finding.kind === 'counts') return { kind: 'yardstick' };
  if (finding.kind === 'movement' && check.kind === 'direction')
    return movementVerdict(finding.movement, check.claimed, check.minPopulationShare);
  if (finding.kind === 'figure' && quoted !== null)
    return figureVerdict(finding.found.value, quoted, revision, direction);
  return { kind: 'not-checkable', reason: 'too-little-data' };
}
