/** One indicator of a profile as it is read: every number written out, every gap said plainly. */
import type { Countries } from '../../model/country.ts';
import { groupUnit } from '../../indicators/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Standing } from '../../analysis/target.ts';
import {
  FLAG,
  CARD_FOOTING,
  MISSING,
  moneyLine,
  NONE_LINE,
  NO_GROUP_VALUE,
  publishedLine,
  rankCell,
  rankLine,
  TARGET_SHORT,
  ratesLine,
  CARD_VERDICT,
} from '../../messages/country/indicator.ts';
import { briefGroupName, groupRuleNote } from '../../messages/country/course.ts';
import { formatValue } from '../../messages/format.ts';
import { groupName } from '../../messages/groups.ts';
import { BASKET_NAME } from '../../messages/measures.ts';
import { isNoneSurveyed, noteText, readingValue } from '../../messages/figure/value-note.ts';
import type { BesideGroup } from './comparison.ts';
import type { IndicatorProfile } from './indicator-profile.ts';
import { wordsOf } from '../../messages/indicators/index.ts';

/** A group's line of the table beside a value. */
export interface BesideRow {
  readonly id: string;
  readonly name: string;
  /** The name where room is short. */
  readonly short: string;
  /** How many members have a value, or whose estimate it is. */
  readonly footing: string | null;
  /** The share of the people that those members hold, where not all have a value. */
  readonly people: string | null;
  /** The value, or why there is none. */
  readonly value: string;
  readonly isValue: boolean;
  readonly published: string | null;
  readonly rank: string | null;
}

export interface VerdictLine {
  readonly id: string;
  readonly standing: Standing;
  readonly label: string;
  readonly title: string;
  readonly words: string;
}

export interface ProfileCard {
  readonly indicator: Indicator;
  readonly name: string;
  /** Null where no value may stand for the year asked. */
  readonly value: { readonly number: string; readonly unit: string; readonly year: number } | null;
  /** What one must know to quote it. */
  readonly flags: readonly string[];
  /** What is missing, in whole sentences. */
  readonly missing: readonly string[];
  readonly rank: string | null;
  /** The basket, the price in money, women's and men's rates. */
  readonly details: readonly string[];
  /** The year of the groups' values. */
  readonly year: number;
  readonly rule: string;
  readonly beside: readonly BesideRow[];
  readonly verdicts: readonly VerdictLine[];
}

function flagsOf({ reading, year, timeline, measure }: IndicatorProfile): string[] {
  const isPeople = measure.unit === 'people';
  if (reading === null) return [];
  const { status } = reading;
  const marked = status === 'estimate' || status === 'experimental' ? [FLAG[status]] : [];
  if (reading.year < year)
    return [...marked, isPeople ? FLAG.earlierShare(reading.year) : FLAG.earlier(year)];
  return year < timeline.latest ? [...marked, FLAG.otherBasket(timeline.latest)] : marked;
}

function moneyOf({ price, reading }: IndicatorProfile): string[] {
  if (price === null) return [];
  const money = moneyLine(price.usd, price.ppp);
  if (money === '') return [];
  return [reading === null ? MISSING.money(money, price.year) : money];
}

function missingOf(profile: IndicatorProfile): string[] {
  const { indicator, measure, reading, last, year } = profile;
  if (reading !== null) return [];
  if (last === null) return [wordsOf(indicator).never, ...moneyOf(profile)];
  const { basket } = last.segment;
  return [
    MISSING.old(last.observation, measure.unit, year),
    ...(basket === null ? [] : [MISSING.oldPrice(BASKET_NAME[basket])]),
    ...moneyOf(profile),
  ];
}

function detailsOf(profile: IndicatorProfile): string[] {
  const { reading, segment, rates, note } = profile;
  if (reading === null) return [];
  const { basket, first, last } = segment;
  return [
    ...(basket === null ? [] : [FLAG.basketOf(BASKET_NAME[basket], first, last)]),
    ...moneyOf(profile),
    ...(rates === null ? [] : [ratesLine(rates)]),
    ...(note === null ? [] : [noteText(note)]),
  ];
}

function besideRow(
  { group, computed, published, ranked }: BesideGroup,
  { indicator, measure, year }: IndicatorProfile,
  countries: Countries,
): BesideRow {
  const unit = groupUnit(indicator, measure);
  const name = groupName({ kind: 'standing', id: group }, countries);
  const base = {
    id: group,
    name,
    short: briefGroupName(group, name),
    rank: ranked && rankCell(ranked),
  };
  if (computed.reason === 'publisher-only' && published !== null) {
    const value = formatValue(published.value, unit);
    return {
      ...base,
      value,
      isValue: true,
      footing: CARD_VERDICT.itu(published.year),
      people: null,
      published: null,
    };
  }
  const { value, reason, n, of, populationShare } = computed;
  const earlier = value !== null && computed.year < year;
  return {
    ...base,
    value: value === null ? NO_GROUP_VALUE[reason] : formatValue(value, unit),
    isValue: value !== null,
    footing: n === 0 ? null : CARD_FOOTING.members(n, of, earlier ? computed.year : null),
    people:
      n === 0 || n === of || populationShare === null ? null : CARD_FOOTING.people(populationShare),
    published: published && publishedLine(published.value, published.year, unit),
  };
}

/** The card of an indicator. */
export function profileCard(profile: IndicatorProfile, countries: Countries): ProfileCard {
  const { indicator, measure, reading, ranked, year, comparisons, verdicts } = profile;
  return {
    indicator,
    name: wordsOf(indicator).name,
    value: reading && {
      number: readingValue(reading.value, measure.unit, profile.note),
      unit: isNoneSurveyed(reading.value, measure.unit) ? NONE_LINE : wordsOf(indicator).unitLine,
      // People are counted by the population of the year asked, whatever the year of the share.
      year: measure.unit === 'people' ? year : reading.year,
    },
    flags: flagsOf(profile),
    missing: missingOf(profile),
    rank: ranked && rankLine(ranked, measure.better),
    details: detailsOf(profile),
    year,
    rule: groupRuleNote(indicator.groupRule),
    beside: comparisons.map((each) => besideRow(each, profile, countries)),
    verdicts: verdicts.map(({ target, standing }) => ({
      id: target.id,
      standing,
      label: CARD_VERDICT.target(target.year),
      title: TARGET_SHORT[target.id] ?? target.title,
      words: CARD_VERDICT.standing(standing, target.standIn),
    })),
  };
}
