/** Why a verdict of the fact check is what it is, and what stands beside it. */
import type { Beside, Finding, NotFound } from '../analysis/fact-check/finding.ts';
import type { Revision, Verdict } from '../analysis/fact-check/verdict.ts';
import type { Countries } from '../model/country.ts';
import type { StandingGroupId } from '../model/group.ts';
import type { CheckableClaim, Claim } from '../model/roadmap.ts';
import { FACT_CHECK, VERDICT } from './fact-check.ts';
import { formatCount, formatCountries, formatShare, formatValue } from './format.ts';
import { groupNaming } from './groups.ts';
import { foundText, revisionText } from './quoted.ts';

const NOT_FOUND: Readonly<Record<NotFound, string>> = {
  'no-members': 'the group has no members in that year',
  'no-values': 'no country of the group has a value for that year',
  'below-half': 'the countries with a value hold less than half of the group’s people',
  'earlier-years': 'too few of the countries have a value of that very year',
  'changing-set': 'too few of the countries have a value in every year',
  'no-population': 'there is no population to weigh the values by',
  'publisher-only': 'only the publisher’s own estimate may stand for the group',
  'no-estimate': 'ITU publishes no estimate for the group and year',
};

/** What a verdict rests on. */
export interface ReasonInput {
  readonly claim: Claim;
  readonly verdict: Verdict;
  readonly finding: Finding | null;
  readonly revision: Revision | null;
  /** Why datasets that the check needs are not there. */
  readonly missing: readonly string[];
}

/** Why the verdict is what it is, in a sentence or two. */
export function verdictReason(input: ReasonInput): string {
  const { claim, verdict } = input;
  switch (verdict.kind) {
    case 'reproduced':
      return `${today(input)}, which rounds to the figure quoted.`;
    case 'restated':
      return restated(input);
    case 'direction-holds':
      return directionHolds(input);
    case 'contradicted':
      return `${today(input)}, which neither rounds to the figure quoted nor bears out what it says.`;
    case 'yardstick':
      return VERDICT.yardstick.rule;
    case 'not-checkable':
      return 'uncheckable' in claim ? claim.uncheckable.reason : movementText(input.finding);
    case 'not-computed':
      return FACT_CHECK.notComputed(
        verdict.reason.code === 'no-value'
          ? `${NOT_FOUND[verdict.reason.why]}.`
          : input.missing.join(' '),
      );
  }
}

function today({ claim, finding }: ReasonInput): string {
  return finding?.kind === 'figure' && claim.quoted !== null
    ? `Today’s data give ${foundText(finding.found.value, claim.quoted.unit)}`
    : 'Today’s data give a value';
}

function restated(input: ReasonInput): string {
  const { claim, revision, verdict } = input;
  if (revision?.now == null || claim.quoted === null || verdict.kind !== 'restated') return '';
  const { unit } = claim.quoted;
  const [then, now] = [revision.then, revision.now].map((value) => foundText(value, unit));
  return `${today(input)}, which does not round to the figure quoted. The series has been revised: for ${revision.year} it read ${then ?? ''} in 2020 and reads ${now ?? ''} today (${revisionText(verdict.by, unit)}).`;
}

function directionHolds(input: ReasonInput): string {
  const { claim, finding } = input;
  if (finding?.kind === 'movement') return movementText(finding);
  const words = 'check' in claim ? claim.direction?.text : null;
  return `${today(input)}, which does not round to the figure quoted. What it says in words holds: ${words ?? ''}`;
}

function movementText(finding: Finding | null): string {
  if (finding?.kind !== 'movement') return '';
  const { grew, shrank, n, populationShare } = finding.movement;
  const share =
    populationShare === null
      ? ''
      : `, home to ${formatShare(populationShare)} of the world’s people`;
  return `Only ${formatCountries(n)}${share}, have figures near both years: too few for a verdict. Among them the gap grew in ${formatCount(grew.length)} and shrank in ${formatCount(shrank.length)}.`;
}

const inText = (group: StandingGroupId, countries: Countries): string =>
  groupNaming({ kind: 'standing', id: group }, countries).inText;

/** A value that stands beside a finding, as a sentence. */
export function besideText(
  beside: Beside,
  { check, quoted }: CheckableClaim,
  countries: Countries,
): string {
  switch (beside.kind) {
    case 'published': {
      const value = quoted === null ? '' : foundText(beside.value, quoted.unit);
      const offline =
        check.kind === 'people-offline' ? ' of the rate, applied to the population' : '';
      return `ITU’s own estimate${offline}, ${inText(beside.group, countries)}, ${beside.year}: ${value}.`;
    }
    case 'nearest':
      return `Coverage by at least 4G, ${inText(beside.group, countries)}, ${beside.year}: ${formatValue(beside.value, 'percent')}. It is not the same thing.`;
    case 'equal-within':
      return `With rates less than ${beside.points} percentage points apart counted as equal: ${formatValue(beside.value, 'percent')}.`;
    case 'since':
      return `The gap in ${inText(beside.group, countries)} since then, by ITU’s own estimates: ${formatValue(beside.from.gap, 'percent')} in ${beside.from.year}, ${formatValue(beside.to.gap, 'percent')} in ${beside.to.year}.`;
  }
}

/** What a finding rests on: economies, and the people who live in them. */
export function footingText(n: number, of: number, populationShare: number | null): string {
  const people =
    populationShare === null ? '' : `, home to ${formatShare(populationShare)} of the people`;
  return `${formatCount(n)} of ${formatCountries(of)} with a value${people}`;
}
