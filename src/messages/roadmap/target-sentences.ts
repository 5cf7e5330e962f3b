/** Sentences on a target: where it stands, and at what pace it is approached. */
import type { Pace, PaceVerdict } from '../../analysis/pace.ts';
import type { TargetStatus } from '../../analysis/target.ts';
import type { GroupRule, Unit } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import type { Target } from '../../model/roadmap.ts';
import { nearlyText } from '../counting.ts';
import {
  formatChange,
  formatCount,
  formatCountries,
  formatList,
  formatShare,
  formatValue,
} from '../format.ts';
import type { Outcome } from './targets.ts';

/** What is known of a target's own group. */
export interface TargetFacts {
  readonly target: Target;
  readonly unit: Unit;
  readonly rule: GroupRule;
  /** The year of the countries' values. */
  readonly year: number;
  readonly status: TargetStatus;
  readonly pace: Pace;
  /** Countries whose series is broken within the years of the pace, by name. */
  readonly broken: readonly string[];
  /** For medians, how many countries the slope rests on; null otherwise. */
  readonly counted: { readonly n: number; readonly of: number } | null;
  readonly published: Observation | null;
  /** What ITU's estimates imply for the group, where it publishes none itself. */
  readonly implied: Observation | null;
  /** ITU's estimate of what the target means, where something else stands in for it. */
  readonly meant: Observation | null;
  readonly outcome: Outcome;
  /** The group in a sentence: "the least developed countries". */
  readonly where: string;
}

/** The plain statement of where a target stands. */
export const targetStatement = (facts: TargetFacts): string =>
  facts.target.appliesTo.scope === 'countries' ? ofCountries(facts) : ofGroup(facts);

function ofCountries({ target, status, year, where, meant, unit }: TargetFacts): string {
  const { meets, n, unknown, nearly } = status;
  const world = target.appliesTo.group === 'world';
  if (n === 0) return `No country has a value, so it is not known who meets it.`;
  const among = world ? '' : `Among ${where}, `;
  const none = world ? 'None' : 'none';
  const many = meets.length === 0 ? none : formatCount(meets.length);
  const known = `${among}${many} of ${world ? formatCountries(n) : formatCount(n)} with a value`;
  const by = target.standIn === null ? '' : ` ${target.standIn.short}`;
  const when = year >= target.year ? `in ${year}` : `on the latest figures up to ${year}`;
  const rest =
    unknown.length === 0 ? '' : ` Of ${formatCount(unknown.length)} more it is not known.`;
  const share = status.share === null ? '' : ` (${formatShare(status.share)})`;
  return `${known} ${meets.length <= 1 ? 'meets' : 'meet'} it${by} ${when}${share}${nearlyText(nearly)}.${rest}${standInText(target, meant, unit)}`;
}

/** What stands in for what, and ITU's estimate of what is meant. */
function standInText({ standIn }: Target, meant: Observation | null, unit: Unit): string {
  if (standIn === null) return '';
  const known =
    meant === null
      ? ''
      : ` ITU estimates that 5G reached ${formatValue(meant.value, unit)} of the world’s people in ${meant.year}.`;
  return ` ${standIn.text}${known}`;
}

function ofGroup(facts: TargetFacts): string {
  const { target, pace, published, implied, unit } = facts;
  if (pace.kind === 'no-value') return `There is no value for ${facts.where}.`;
  const value = `${formatValue(pace.value, unit)} in ${pace.year}`;
  const own = published
    ? `; ITU’s own estimate is ${formatValue(published.value, unit)} (${published.year})`
    : implied
      ? `; ITU’s estimate for the world implies ${formatValue(implied.value, unit)} (${implied.year})`
      : '';
  const last =
    pace.year < target.year && pace.kind !== 'met'
      ? ` Figures for ${target.year} are not complete yet.`
      : '';
  return `${WORDS_OF_OUTCOME[facts.outcome]} ${value} by the countries’ figures${own}.${last}`;
}

const WORDS_OF_OUTCOME: Readonly<Record<Outcome, string>> = {
  met: 'Met:',
  'not-met': 'Not met:',
  open: 'Not met by the last year known:',
  unclear: 'It depends on the source:',
  'under-way': 'Under way:',
};

const VERDICT_WORD: Readonly<Record<PaceVerdict, string>> = {
  'fast-enough': 'Fast enough',
  slowing: 'Fast enough over the years, not in the last one',
  quickening: 'Too slow over the years, fast enough in the last one',
  'too-slow': 'Too slow',
  stalled: 'Forward over the years, not in the last one',
  turning: 'Forward in the last year, not over the years',
  'wrong-way': 'Wrong way',
  unknown: 'No recent change known',
};

/** How fast a group is, in few words: by the slope of the last years and the last year. */
export function paceWord(pace: Pace): string {
  if (pace.kind === 'met') return 'Reached';
  if (pace.kind === 'missed') return 'Missed';
  if (pace.kind === 'no-value') return 'No value';
  return VERDICT_WORD[pace.verdict];
}

const RULE_WORD: Readonly<Record<GroupRule, string>> = {
  'population-weighted': 'The average of',
  sum: 'The sum of',
  median: 'The median of',
  'publisher-only': 'ITU’s estimate for',
};

/** The pace of a target's own group in a sentence. */
export function paceSentence(facts: TargetFacts): string {
  const { target, pace, unit, rule, where } = facts;
  const by = target.standIn === null ? '' : ` ${target.standIn.short}`;
  const subject = `${RULE_WORD[rule]} ${where}${by}`;
  switch (pace.kind) {
    case 'no-value':
      return `${subject} has no value.`;
    case 'met':
      return facts.outcome === 'unclear'
        ? `${subject} is there already by the countries’ figures: ${formatValue(pace.value, unit)} in ${pace.year}; not by ITU’s estimates.`
        : `${subject} is there already: ${formatValue(pace.value, unit)} in ${pace.year}.`;
    case 'missed':
      return `${subject} was ${formatValue(pace.value, unit)} in ${pace.year}, when the target was due.`;
    case 'under-way': {
      const needed = `${subject}, ${formatValue(pace.value, unit)} in ${pace.year}, needs ${formatChange(pace.needed, unit)} a year to reach it by ${target.year}`;
      return `${needed}; ${changeText(pace, facts)}.`;
    }
  }
}

/** How the group has been changing: with and without broken series, and in the last year. */
function changeText(
  { recent, unbroken, lastYear }: Extract<Pace, { kind: 'under-way' }>,
  { unit, broken, counted }: TargetFacts,
): string {
  if (recent === null) return 'too few years have a value to say how it has been changing';
  const { from, to } = recent;
  const by = (value: number) => formatChange(value, unit);
  const end = (unbroken ?? recent).to;
  const same =
    counted === null
      ? ''
      : `, over the ${counted.n} of ${counted.of} countries with a price in every year,`;
  const others =
    unbroken === null
      ? ''
      : ` (${by(unbroken.perYear)} without ${formatList(broken)}, whose series ${broken.length === 1 ? 'is' : 'are'} broken in these years)`;
  const last = lastYear === null ? '' : `, and by ${by(lastYear)} from ${end - 1} to ${end}`;
  return `from ${from} to ${to}${same} it changed by ${by(recent.perYear)} a year${others}${last}`;
}
