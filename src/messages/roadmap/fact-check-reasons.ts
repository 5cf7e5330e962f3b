/** Why a verdict of the fact check is what it is, and what stands beside it. */
import type { Beside, Finding, NotFound } from '../../analysis/fact-check/finding.ts';
import type { Revision, Verdict } from '../../analysis/fact-check/verdict.ts';
import type { Countries } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { CheckableClaim, Claim } from '../../model/roadmap.ts';
import { FACT_CHECK, VERDICT } from './fact-check.ts';
import { formatCount, formatCountries, formatList, formatShare, formatValue } from '../format.ts';
import { groupNaming } from '../groups.ts';
import { foundText, revisionText } from './quoted.ts';

const NOT_FOUND: Readonly<Record<NotFound, string>> = {
  'no-members': 'the group has no members in that year',
  'no-values': 'no country of the group has a value for that year',
  'below-half': 'the countries with a value hold less than half of the group’s people',
  'earlier-years': 'too few of the countries have a value of that very year',
  'changing-set': 'too few of the countries have a value in every year',
  'no-population': 'there is no population to weigh the values by',
  'publisher-only': 'only the publisher’s own estimate may stand for the group',
  'no-estimate': 'this atlas holds no estimate of ITU’s for the group and year',
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
    : `${reason} By ITU’s own estimate the verdict would be: ${VERDICT[byPublisher.kind].name.toLowerCase()}.`;
}

function reasonOf(input: ReasonInput): string {
  const { claim, verdict } = input;
  switch (verdict.kind) {
    case 'reproduced':
      return reproduced(input);
    case 'restated':
      return restated(input);
    case 'close':
      return `${today(input)}, which does not round to the figure quoted but lies within a twentieth of it.`;
    case 'size-differs':
      return sizeDiffers(input);
    case 'direction-holds':
      return movementText(input.finding);
    case 'contradicted':
      return `${today(input)}, which neither rounds to the figure quoted nor bears out what it says.`;
    case 'yardstick':
      return VERDICT.yardstick.rule;
    case 'not-checkable':
      return 'uncheckable' in claim ? claim.uncheckable.reason : movementText(input.finding, true);
    case 'not-computed':
      return FACT_CHECK.notComputed(
        verdict.reason.code === 'no-value'
          ? `${NOT_FOUND[verdict.reason.why]}.`
          : input.missing.join(' '),
      );
  }
}

/** A number of countries is counted and does not round. */
function reproduced(input: ReasonInput): string {
  const counted = input.claim.quoted?.unit === 'economies';
  return `${today(input)}, ${counted ? 'as quoted' : 'which rounds to the figure quoted'}.`;
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

function sizeDiffers(input: ReasonInput): string {
  const { claim } = input;
  const words = 'check' in claim ? claim.direction?.text : null;
  return `${today(input)}, more than a twentieth away from the figure quoted. What it says in words holds, its size does not: ${words ?? ''}`;
}

function movementText(finding: Finding | null, tooFew = false): string {
  if (finding?.kind !== 'movement') return '';
  const { grew, shrank, same, n, populationShare } = finding.movement;
  const share =
    populationShare === null
      ? ''
      : `, home to ${formatShare(populationShare)} of the world’s people,`;
  const parts = [
    `grew in ${formatCount(grew.length)}`,
    `shrank in ${formatCount(shrank.length)}`,
    ...(same.length > 0 ? [`stayed the same in ${formatCount(same.length)}`] : []),
  ];
  return `${formatCountries(n)}${share} ${n === 1 ? 'has' : 'have'} figures near both years${tooFew ? ': too few for a verdict' : ''}. Among them the gap ${formatList(parts)}.`;
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
export function claimFooting(n: number, of: number, populationShare: number | null): string {
  const people =
    populationShare === null ? '' : `, home to ${formatShare(populationShare)} of the people`;
  return `${formatCount(n)} of ${formatCountries(of)} with a value${people}`;
}
