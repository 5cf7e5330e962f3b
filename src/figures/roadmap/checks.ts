/** The fact check of all claims, and what is counted from it. */
import { factCheck, type FactCheck } from '../../analysis/fact-check/fact-check.ts';
import type { CheckableClaim, Quoted } from '../../model/roadmap.ts';
import { ANSWERS, VERDICTS, type VerdictKind } from '../../messages/roadmap/fact-check.ts';
import { verdictReason } from '../../messages/roadmap/fact-check-reasons.ts';
import { reasonsMissing, type RoadmapInput } from './input.ts';

/** A claim that can be checked, after checking. */
export type Checked = FactCheck & { readonly claim: CheckableClaim };

/** Every claim checked, in the order of the paragraphs. */
export const checksOf = ({ roadmap, tables }: RoadmapInput): readonly FactCheck[] =>
  roadmap.claims.map((claim) => factCheck(claim, tables));

export const isChecked = (check: FactCheck): check is Checked => 'check' in check.claim;

/** Whether a dataset of a claim is missing, so that nothing is known of it. */
const lacks = ({ verdict }: FactCheck): boolean =>
  verdict.kind === 'not-computed' && verdict.reason.code === 'missing-tables';

/**
 * How many claims come to each verdict, in the order in which verdicts are told; null where a
 * dataset of any claim is missing, since what is left would make smaller counts.
 */
export function verdictCounts(
  checks: readonly FactCheck[],
): ReadonlyMap<VerdictKind, number> | null {
  if (checks.some(lacks)) return null;
  const having = (kind: VerdictKind) => checks.filter(({ verdict }) => verdict.kind === kind);
  return new Map(VERDICTS.map((kind) => [kind, having(kind).length]));
}

/** How many claims got a verdict that answers whether they hold; null where one was not looked at. */
export const countAnswered = (checks: readonly FactCheck[]): number | null =>
  checks.some(lacks)
    ? null
    : checks.filter(({ verdict }) => (ANSWERS as readonly string[]).includes(verdict.kind)).length;

/** Why the verdict is what it is, in words. */
export function reasonOf(check: FactCheck, input: RoadmapInput): string {
  const { reason } = { reason: null, ...check.verdict };
  const tables =
    reason !== null && typeof reason === 'object' && reason.code === 'missing-tables'
      ? reason.tables
      : [];
  return verdictReason({ ...check, missing: reasonsMissing(input, tables) });
}

/** Today's value of a claim, with the quoted figure in the same unit; null where either is missing. */
function valueToday(check: FactCheck): { value: number; quoted: Quoted } | null {
  const { claim, finding } = check;
  return finding?.kind === 'figure' && claim.quoted !== null
    ? { value: finding.found.value, quoted: claim.quoted }
    : null;
}

/** Today's value as it differs from the quoted figure, in percent of the quoted figure. */
export function differencePercent(check: FactCheck): number | null {
  const found = valueToday(check);
  return found && (found.value / found.quoted.value - 1) * 100;
}
