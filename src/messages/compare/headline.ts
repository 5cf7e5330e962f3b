/** The headline of a comparison: the finding in one sentence, true of exactly what is chosen. */
import { otherSide, type Side } from '../../model/side.ts';
import * as say from '#words/compare/headline.ts';
import type { GroupValue } from '../../analysis/group/value.ts';
import { capital } from '../counting.ts';
import type { Unit } from '../../model/indicator.ts';
import type { SideName } from './names.ts';
import { formatDistance, isAsShown, formatTimes, type GapWords, isCounted } from './gap.ts';
import { formatShare, formatValue, inTen } from '../format.ts';
import { phrasesOf } from '../indicators/index.ts';

/** When the values are from: earlier ones are part of the finding, so the words say so. */
function kindOfTime({ indicator, values }: GapWords): 'estimates' | 'latest' | 'year' {
  if (indicator.groupRule === 'publisher-only') return 'estimates';
  return values.first.lookedBack + values.second.lookedBack > 0 ? 'latest' : 'year';
}

const when = (words: GapWords): string => say.when({ kind: kindOfTime(words), year: words.year });

const medians = (words: GapWords): string =>
  say.medians({ kind: kindOfTime(words), year: words.year });

/** Whose share it is: of everybody, or of one sex. */
const whom = ({ measure }: GapWords): string =>
  measure.id === 'women' || measure.id === 'men' ? measure.id : say.whom;

/** Both shares as people say them; null where that is not true of one, or would be the same of both. */
function inTenths(first: number, second: number): readonly [string, string] | null {
  const [a, b] = [inTen(first), inTen(second)];
  return a === null || b === null || a === b ? null : [a, b];
}

/** The same as it stands behind two values, which as medians must be called so. */
const behind = (words: GapWords): string =>
  words.indicator.groupRule === 'median'
    ? say.behind_medians({ medians: medians(words) })
    : say.behind_when({ when: when(words) });

/** @param who - Of whom or what it is the share. */
function ofShares(
  [first, second]: readonly [number, number],
  who: string,
  did: string,
  words: GapWords,
): string {
  const tenths = inTenths(first, second);
  const [a, b] =
    tenths === null
      ? [say.shares_of({ first: formatValue(first, 'percent') }), formatValue(second, 'percent')]
      : [say.shares_tenths({ tenths: tenths[0] }), tenths[1]];
  const { names } = words;
  const distance = formatDistance(first - second, 'percent');
  const exact = tenths === null && !isAsShown(first, second);
  return say.ofShares({
    a,
    who,
    within: names.first.within,
    did,
    b,
    within2: names.second.within,
    behind: behind(words),
    distance,
    exact,
  });
}

const ofIncome: Readonly<Partial<Record<Unit, string>>> = {
  'pct-gni': say.ofIncome_pctGni,
  usd: say.ofIncome_usd,
  ppp: say.ofIncome_ppp,
};

/** ": 23 times as much"; nothing where both are about equal. */
function timesText(words: GapWords): string {
  const { times } = words;
  return times === null || times.ratio < 1.05
    ? ''
    : say.timesText({ ratio: formatTimes(times.ratio), counted: isCounted(words.measure.unit) });
}

function ofPrices(first: number, second: number, service: string, words: GapWords): string {
  const { measure, names } = words;
  const b = formatValue(second, measure.unit);
  return say.ofPrices({
    service,
    first: formatValue(first, measure.unit),
    ofIncome: ofIncome[measure.unit] ?? '',
    within: names.first.within,
    b,
    within2: names.second.within,
    medians: medians(words),
    times: timesText(words),
  });
}

/** The form of a name that tells of countries in general. */
const MANY = 100;

/** @param holds - What holds in the countries counted. */
function ofHolding(
  [first, second]: readonly [number, number],
  holds: string,
  words: GapWords,
): string {
  const { names } = words;
  return say.ofHolding({
    holds,
    a: formatValue(first, 'percent'),
    members: names.first.members(MANY),
    b: formatValue(second, 'percent'),
    members2: names.second.members(MANY),
    behind: behind(words),
    distance: formatDistance(first - second, 'percent'),
  });
}

/** @param what - Who or what was counted, and where they belong in the sentence. */
function ofNumbers(
  [first, second]: readonly [number, number],
  what: { readonly things: string; readonly did: string },
  words: GapWords,
): string {
  const { names, measure } = words;
  return say.ofNumbers({
    first: formatValue(first, measure.unit),
    things: what.things,
    within: names.first.within,
    did: what.did,
    second: formatValue(second, measure.unit),
    within2: names.second.within,
    behind: behind(words),
    times: timesText(words),
  });
}

/** "The least developed countries scored 31.0 on …, the developed countries 80.2 …: 49.2 points apart." */
function ofScores(first: number, second: number, on: string, words: GapWords): string {
  const { measure, names } = words;
  const [a, b] = [formatValue(first, measure.unit), formatValue(second, measure.unit)];
  return say.ofScores({
    first: names.first.subject,
    a,
    on,
    second: names.second.subject,
    b,
    behind: behind(words),
  });
}

function ofRanks(first: number, second: number, by: string, words: GapWords): string {
  const { measure, names } = words;
  return say.ofRanks({
    first: names.first.subject,
    a: formatValue(first, measure.unit),
    by,
    second: names.second.subject,
    b: formatValue(second, measure.unit),
    behind: behind(words),
  });
}

function ofValues(first: number, second: number, name: string, words: GapWords): string {
  const { measure, names } = words;
  const [a, b] = [formatValue(first, measure.unit), formatValue(second, measure.unit)];
  return say.ofValues({
    name,
    a,
    within: names.first.within,
    b,
    within2: names.second.within,
    behind: behind(words),
  });
}

/** Where women's rate lies from men's, as the measure counts it. */
function womenText(value: number, { measure }: GapWords): string {
  if (measure.unit === 'ratio')
    return say.womenText_timesMens({ value: formatValue(value, 'ratio') });
  const by = formatValue(Math.abs(value), measure.unit);
  return say.womenText_pointsAboveBelowMens({ by, unit: measure.unit, valueBelow: value < 0 });
}

function ofSexes(first: number, second: number, rate: string, words: GapWords): string {
  const { names } = words;
  return say.ofSexes({
    rate,
    women: womenText(first, words),
    within: names.first.within,
    women2: womenText(second, words),
    within2: names.second.within,
    when: when(words),
  });
}

function ofBoth(first: number, second: number, words: GapWords): string {
  const phrases = phrasesOf(words.indicator, words.measure.id);
  const both = [first, second] as const;
  switch (phrases.says) {
    case 'share-of-people':
      return ofShares(both, whom(words), phrases.didBriefly, words);
    case 'share':
      return ofShares(both, phrases.of, phrases.did, words);
    case 'number-of-people':
      return ofNumbers(both, { things: say.ofBoth_numberOfPeople_things, did: phrases.did }, words);
    case 'status':
      return ofHolding(both, phrases.holds, words);
    case 'number':
      return words.indicator.groupRule === 'share-of-economies'
        ? ofHolding(both, phrases.holds ?? phrases.things, words)
        : ofNumbers(both, phrases, words);
    case 'price':
      return ofPrices(first, second, phrases.service, words);
    case 'index':
      return ofScores(first, second, phrases.on, words);
    case 'rank':
      return ofRanks(first, second, phrases.by, words);
    case 'values':
      return ofValues(first, second, phrases.name, words);
    case 'rates-of-sexes':
      return isRate(words)
        ? ofShares(both, whom(words), phrases.did, words)
        : ofSexes(first, second, phrases.rate, words);
  }
}

/** Whether it is the rate of one sex, and not how those of both compare. */
const isRate = ({ measure }: GapWords): boolean => measure.better !== 'nearest-parity';

/** Why a group has no value, as the end of a sentence. */
export function noValueText(value: GroupValue, { indicator }: Pick<GapWords, 'indicator'>): string {
  const bySex = indicator.groupRule === 'publisher-only';
  if (value.of === 0) return say.noValueText_itHasNoMembers;
  if (bySex) return say.noValueText_thisAtlasHoldsNo;
  if (value.n === 0)
    return value.of === 1
      ? say.noValueText_itHasNoValue({ year: value.year })
      : say.noValueText_noneOfItsCountry({ of: value.of, year: value.year });
  if (value.reason === 'no-population') return say.noValueText_noPopulationIsKnown;
  return say.noValueText_nOfItsCountry({
    n: value.n,
    of: value.of,
    noPopulationShare: value.populationShare === null,
    populationShare: value.populationShare === null ? '' : formatShare(value.populationShare),
  });
}

/** The value of one group alone, as the beginning of a sentence. */
function alone(value: number, { within, subject, members }: SideName, words: GapWords): string {
  const { measure } = words;
  const phrases = phrasesOf(words.indicator, words.measure.id);
  const shown = formatValue(value, measure.unit);
  switch (phrases.says) {
    case 'share-of-people':
      return say.alone_shareOfPeople({
        shown,
        whom: whom(words),
        within,
        didBriefly: phrases.didBriefly,
        groupRule: words.indicator.groupRule,
      });
    case 'share':
      return say.alone_share({
        shown,
        of: phrases.of,
        within,
        did: phrases.did,
        groupRule: words.indicator.groupRule,
      });
    case 'number-of-people':
      return say.alone_numberOfPeople({ shown, within, did: phrases.did });
    case 'status':
      return say.alone_holding({ holds: phrases.holds, shown, members: members(MANY) });
    case 'number':
      if (words.indicator.groupRule === 'share-of-economies')
        return say.alone_holding({
          holds: phrases.holds ?? phrases.things,
          shown,
          members: members(MANY),
        });
      return say.alone_number({
        shown,
        things: phrases.things,
        within,
        did: phrases.did,
        groupRule: words.indicator.groupRule,
      });
    case 'price':
      return say.alone_price({
        service: phrases.service,
        shown,
        ofIncome: ofIncome[measure.unit] ?? '',
        within,
        groupRule: words.indicator.groupRule,
      });
    case 'index':
      return say.alone_index({
        group: subject,
        shown,
        on: phrases.on,
        groupRule: words.indicator.groupRule,
      });
    case 'rank':
      return say.alone_rank({ group: subject, shown, by: phrases.by });
    case 'values':
      return say.alone_values({
        name: phrases.name,
        shown,
        within,
        groupRule: words.indicator.groupRule,
      });
    case 'rates-of-sexes':
      return isRate(words)
        ? say.alone_ratesOfSexes_whomIntext({
            shown,
            whom: whom(words),
            within,
            did: phrases.did,
          })
        : say.alone_ratesOfSexes_womenRateWomenIntext({
            rate: phrases.rate,
            women: womenText(value, words),
            within,
          });
  }
}

function withoutGap(words: GapWords): string {
  const { names, values } = words;
  const none = (side: Side) =>
    say.withoutGap_noFigureIntext({
      group: names[side].subject,
      noValue: noValueText(values[side], words),
    });
  const known = (['first', 'second'] as const).find((side) => values[side].value !== null);
  if (known === undefined)
    return say.withoutGap_thereNoneNone({ none: none('first'), none2: none('second') });
  const told = capital(alone(values[known].value ?? 0, names[known], words));
  return say.withoutGap_thereNone({ told, when: when(words), none: none(otherSide(known)) });
}

/** The finding of the page in one sentence: true of exactly what the reader has chosen. */
export function compareHeadline(words: GapWords): string {
  const { gap, names, values } = words;
  const { first, second } = values;
  if (first.of + second.of === 0) return say.compareHeadline_bothGroupsAreEmpty;
  const hollow = first.of === 0 ? names.first : second.of === 0 ? names.second : null;
  if (hollow) return say.compareHeadline_hasNoMembersAdd({ group: capital(hollow.subject) });
  if (gap.kind === 'same-members') return say.compareHeadline_bothGroupsAreThe({ of: first.of });
  if (first.value === null || second.value === null) return withoutGap(words);
  return capital(ofBoth(first.value, second.value, words));
}
