/** Sentences on a target: where it stands, and at what pace it is approached. */
import * as say from '#words/roadmap/target-sentences.ts';
import type { Pace, PaceVerdict } from '../../analysis/pace.ts';
import type { TargetOutcome, TargetStatus } from '../../analysis/target.ts';
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
import type { PlaceName } from '../regions.ts';

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
  readonly outcome: TargetOutcome;
  /** The group that it is for. */
  readonly where: PlaceName;
}

/** The plain statement of where a target stands. */
export const targetStatement = (facts: TargetFacts): string =>
  facts.target.appliesTo.scope === 'countries' ? ofCountries(facts) : ofGroup(facts);

function ofCountries({ target, status, year, where, meant, unit }: TargetFacts): string {
  const { meets, n, unknown, nearly } = status;
  const world = target.appliesTo.group === 'world';
  if (n === 0) return say.ofCountries_noCountryHasA;
  const none = world ? say.ofCountries_none : say.ofCountries_none2;
  const many = meets.length === 0 ? none : formatCount(meets.length);
  return say.ofCountries_whereValueWithA({
    world,
    group: where.subject,
    many,
    value: world ? formatCountries(n) : formatCount(n),
    meetsCountAtMost: meets.length <= 1,
    noStandIn: target.standIn === null,
    short: target.standIn === null ? '' : target.standIn.short,
    yearCase: year >= target.year,
    year,
    noShare: status.share === null,
    share: status.share === null ? '' : formatShare(status.share),
    nearly: nearlyText(nearly),
    unknownCount: unknown.length,
    standIn: standInText(target, meant, unit),
  });
}

/** What stands in for what, and ITU's estimate of what is meant. */
function standInText({ standIn }: Target, meant: Observation | null, unit: Unit): string {
  if (standIn === null) return '';
  return say.standInText({
    text: standIn.text,
    noMeant: meant === null,
    value: meant === null ? '' : formatValue(meant.value, unit),
    year: meant === null ? '' : meant.year,
  });
}

function ofGroup(facts: TargetFacts): string {
  const { target, pace, published, implied, unit } = facts;
  if (pace.kind === 'no-value') return say.ofGroup_thereIsNoValue({ group: facts.where.subject });
  const own = published ?? implied;
  return say.ofGroup_yearByTheCountries({
    wordsOfOutcome: WORDS_OF_OUTCOME[facts.outcome],
    value: formatValue(pace.value, unit),
    year: pace.year,
    own: published ? 'published' : implied ? 'implied' : 'none',
    ownValue: own === null ? '' : formatValue(own.value, unit),
    ownYear: own?.year ?? '',
    yearCase: pace.year < target.year && pace.kind !== 'met',
    year4: target.year,
  });
}

const WORDS_OF_OUTCOME: Readonly<Record<TargetOutcome, string>> = {
  met: say.wordsOfOutcome_met,
  'not-met': say.wordsOfOutcome_notMet,
  open: say.wordsOfOutcome_open,
  unclear: say.wordsOfOutcome_unclear,
  'under-way': say.wordsOfOutcome_underWay,
};

const VERDICT_WORD: Readonly<Record<PaceVerdict, string>> = {
  'fast-enough': say.verdictWord_fastEnough,
  slowing: say.verdictWord_slowing,
  quickening: say.verdictWord_quickening,
  'too-slow': say.verdictWord_tooSlow,
  stalled: say.verdictWord_stalled,
  turning: say.verdictWord_turning,
  'wrong-way': say.verdictWord_wrongWay,
  unknown: say.verdictWord_unknown,
};

/** How fast a group is, in few words: by the slope of the last years and the last year. */
export function paceWord(pace: Pace): string {
  if (pace.kind === 'met') return say.paceWord_reached;
  if (pace.kind === 'missed') return say.paceWord_missed;
  if (pace.kind === 'no-value') return say.paceWord_noValue;
  return VERDICT_WORD[pace.verdict];
}

/** The pace of a target's own group in a sentence. */
export function paceSentence(facts: TargetFacts): string {
  const { target, pace, unit, rule, where } = facts;
  const ofGroup = say.ruleOfGroup({ rule, ofGroup: where.of, group: where.subject });
  switch (pace.kind) {
    case 'no-value':
      return say.paceSentence_noValue({
        rule: ofGroup,
        noStandIn: target.standIn === null,
        short: target.standIn === null ? '' : target.standIn.short,
      });
    case 'met':
      return facts.outcome === 'unclear'
        ? say.paceSentence_met_isThereAlreadyBy({
            rule: ofGroup,
            noStandIn: target.standIn === null,
            short: target.standIn === null ? '' : target.standIn.short,
            value: formatValue(pace.value, unit),
            year: pace.year,
          })
        : say.paceSentence_met_isThereAlreadyYear({
            rule: ofGroup,
            noStandIn: target.standIn === null,
            short: target.standIn === null ? '' : target.standIn.short,
            value: formatValue(pace.value, unit),
            year: pace.year,
          });
    case 'missed':
      return say.paceSentence_missed({
        rule: ofGroup,
        noStandIn: target.standIn === null,
        short: target.standIn === null ? '' : target.standIn.short,
        value: formatValue(pace.value, unit),
        year: pace.year,
      });
    case 'under-way': {
      return say.paceSentence_underWay({
        rule: ofGroup,
        noStandIn: target.standIn === null,
        short: target.standIn === null ? '' : target.standIn.short,
        value: formatValue(pace.value, unit),
        year: pace.year,
        needed: formatChange(pace.needed, unit),
        year2: target.year,
        change: changeText(pace, facts),
      });
    }
  }
}

/** How the group has been changing: with and without broken series, and in the last year. */
function changeText(
  { recent, unbroken, lastYear }: Extract<Pace, { kind: 'under-way' }>,
  { unit, broken, counted }: TargetFacts,
): string {
  if (recent === null) return say.changeText_tooFewYearsHave;
  const { from, to } = recent;
  const by = (value: number) => formatChange(value, unit);
  const end = (unbroken ?? recent).to;
  return say.changeText_fromToOverN({
    from,
    to,
    noCounted: counted === null,
    n: counted === null ? '' : counted.n,
    of: counted === null ? '' : counted.of,
    by: by(recent.perYear),
    noUnbroken: unbroken === null,
    by2: unbroken === null ? '' : by(unbroken.perYear),
    broken: formatList(broken),
    brokenCount: broken.length,
    noLastYear: lastYear === null,
    by3: lastYear === null ? '' : by(lastYear),
    end: end - 1,
    end2: end,
  });
}
