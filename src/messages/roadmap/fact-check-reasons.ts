/** Why a verdict of the fact check is what it is, and what stands beside it. */
import * as say from '#words/roadmap/fact-check-reasons.ts';
import type { Beside, Finding, NotFound } from '../../analysis/fact-check/finding.ts';
import type { Revision, Verdict } from '../../analysis/fact-check/verdict.ts';
import type { Countries } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { CheckableClaim, Claim } from '../../model/roadmap.ts';
import { FACT_CHECK, VERDICT } from './fact-check.ts';
import { formatList, formatShare, formatValue } from '../format.ts';
import { groupNaming } from '../groups.ts';
import { foundText, revisionText } from './quoted.ts';
import { asSentence, sentences } from '../joining.ts';

const NOT_FOUND: Readonly<Record<NotFound, string>> = {
  'no-members': say.notFound_noMembers,
  'no-values': say.notFound_noValues,
  'below-half': say.notFound_belowHalf,
  'earlier-years': say.notFound_earlierYears,
  'changing-set': say.notFound_changingSet,
  'no-population': say.notFound_noPopulation,
  'publisher-only': say.notFound_publisherOnly,
  'no-estimate': say.notFound_noEstimate,
};

/** What a verdict rests on. */
export interface ReasonInput {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly finding: Finding | null;
  readonly revision: Revision | null;
  readonly byPublisher: Verdict | null;
  /** Why datasets that the check needs are not there. */
  readonly missing: readonly string[];
}

/** Why the verdict is what it is, in a few sentences; ITU's own estimate, where it says otherwise. */
export function verdictReason(input: ReasonInput): string {
  const { verdict, byPublisher } = input;
  const reason = reasonOf(input);
  return byPublisher === null || byPublisher.kind === verdict.kind
    ? reason
    : say.verdictReason({ reason, verdict: VERDICT[byPublisher.kind].name });
}

function reasonOf(input: ReasonInput): string {
  const { claim, verdict } = input;
  switch (verdict.kind) {
    case 'reproduced':
      return reproduced(input);
    case 'restated':
      return restated(input);
    case 'close':
      return say.reasonOf_close({ today: today(input) });
    case 'size-differs':
      return sizeDiffers(input);
    case 'direction-holds':
      return movementText(input.finding);
    case 'contradicted':
      return say.reasonOf_contradicted({ today: today(input) });
    case 'yardstick':
      return VERDICT.yardstick.rule;
    case 'not-checkable':
      return 'uncheckable' in claim ? claim.uncheckable.reason : movementText(input.finding, true);
    case 'not-computed':
      return FACT_CHECK.notComputed(
        verdict.reason.code === 'no-value'
          ? asSentence(NOT_FOUND[verdict.reason.why])
          : sentences(input.missing),
      );
  }
}

/** A number of countries is counted and does not round. */
function reproduced(input: ReasonInput): string {
  const counted = input.claim.quoted?.unit === 'economies';
  return say.reproduced({ today: today(input), counted });
}

function today({ claim, finding }: ReasonInput): string {
  return finding?.kind === 'figure' && claim.quoted !== null
    ? say.today_todaysDataFound({ found: foundText(finding.found.value, claim.quoted.unit) })
    : say.today_todaysDataGiveA;
}

function restated(input: ReasonInput): string {
  const { claim, revision, verdict } = input;
  if (revision?.now == null || claim.quoted === null || verdict.kind !== 'restated') return '';
  const { unit } = claim.quoted;
  const [then, now] = [revision.then, revision.now].map((value) => foundText(value, unit));
  return say.restated({
    today: today(input),
    year: revision.year,
    then: then ?? '',
    now: now ?? '',
    revision: revisionText(verdict.by, unit),
  });
}

function sizeDiffers(input: ReasonInput): string {
  const { claim } = input;
  const words = 'check' in claim ? claim.direction?.text : null;
  return say.sizeDiffers({ today: today(input), words: words ?? '' });
}

function movementText(finding: Finding | null, tooFew = false): string {
  if (finding?.kind !== 'movement') return '';
  const { grew, shrank, same, n, populationShare } = finding.movement;
  const parts = [
    say.movementText_grewGrewcount({ grewCount: grew.length }),
    say.movementText_shrankShrankcount({ shrankCount: shrank.length }),
    ...(same.length > 0
      ? [say.movementText_stayedTheSameSamecount({ sameCount: same.length })]
      : []),
  ];
  return say.movementText_countryCountriesHomePopulationshare({
    n,
    noPopulationShare: populationShare === null,
    populationShare: populationShare === null ? '' : formatShare(populationShare),
    tooFew,
    parts: formatList(parts),
  });
}

/** A value that stands beside a finding, as a sentence. */
export function besideText(
  beside: Beside,
  { check, quoted }: CheckableClaim,
  countries: Countries,
): string {
  const named = (group: StandingGroupId) => groupNaming({ kind: 'standing', id: group }, countries);
  switch (beside.kind) {
    case 'published': {
      return say.besideText_published({
        kind: check.kind,
        in: named(beside.group).subject,
        year: beside.year,
        noQuoted: quoted === null,
        found: quoted === null ? '' : foundText(beside.value, quoted.unit),
      });
    }
    case 'nearest':
      return say.besideText_nearest({
        in: named(beside.group).subject,
        year: beside.year,
        value: formatValue(beside.value, 'percent'),
      });
    case 'equal-within':
      return say.besideText_equalWithin({
        points: beside.points,
        value: formatValue(beside.value, 'percent'),
      });
    case 'since':
      return say.besideText_since({
        within: named(beside.group).within,
        gap: formatValue(beside.from.gap, 'percent'),
        year: beside.from.year,
        gap2: formatValue(beside.to.gap, 'percent'),
        year2: beside.to.year,
      });
  }
}

/** What a finding rests on: economies, and the people who live in them. */
export function claimFooting(n: number, of: number, populationShare: number | null): string {
  return say.claimFooting({
    n,
    of,
    noPopulationShare: populationShare === null,
    populationShare: populationShare === null ? '' : formatShare(populationShare),
  });
}
