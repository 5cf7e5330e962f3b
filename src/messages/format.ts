/**
 * How values, changes and shares are written, by their units. This is the one place where a number is
 * rounded, once, when it is shown; `rounded.ts` says what a reader then sees.
 */
import * as say from '#words/common/format.ts';
import { roundedTo } from '../model/decimal.ts';
import { PARITY_BAND, type Unit } from '../model/indicator.ts';
import { STATUSES, type StatusUnit, type StatusWord } from '../model/statuses.ts';
import { LOCALE, LOCALE_OF_DATES } from '../model/language.ts';
import {
  createFormats,
  DOLLARS,
  fixed,
  PERCENT,
  SIGNED,
  upTo,
  type NumberStyle,
} from './formats.ts';

/** The formats of the page's language. */
const FORMATS = /* @__PURE__ */ createFormats(LOCALE, LOCALE_OF_DATES);

export const { compareNames, category } = FORMATS;

const written = (value: number, style: NumberStyle): string => FORMATS.number(value, style);

/** Three digits, with the word for their size: "1.23 billion". */
const IN_WORDS: NumberStyle = {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
};

/** The same where there is little room: "1.23B". */
const SHORTLY: NumberStyle = { notation: 'compact', maximumSignificantDigits: 3 };

/** As many digits as a value has, up to six. */
const PLAIN: NumberStyle = { maximumSignificantDigits: 6 };

const inBand = (ratio: number): boolean => ratio >= PARITY_BAND.min && ratio <= PARITY_BAND.max;

/** Two digits, or as many more as keep the ratio on its side of the edge of the parity band. */
const placesOfRatio = (value: number): number =>
  [2, 3, 4].find((each) => inBand(roundedTo(value, each)) === inBand(value)) ?? 5;

/**
 * People, with three digits and none finer than a thousand: populations are estimates and the shares
 * of them are from samples, so that nobody counted "96,287".
 */
function formatPeople(value: number, sign: NumberStyle = {}): string {
  const size = Math.abs(value);
  if (size >= 999_500) return written(value, { ...IN_WORDS, minimumSignificantDigits: 3, ...sign });
  if (value === 0) return written(0, fixed(0));
  return size < 500
    ? say.fewPeople
    : say.thousands({ n: written(value / 1000, { ...fixed(0), ...sign }) });
}

/**
 * One digit; two where one would make nothing of a little, or everything of nearly everything:
 * 99.97% does not meet a target of 100%, and must not look as if it did.
 */
function formatPercent(value: number): string {
  const short = roundedTo(value, 1);
  const nearly = (value !== 0 && short === 0) || (value < 100 && short === 100);
  if (!nearly) return written(value, { ...PERCENT, ...fixed(1) });
  if (Math.abs(value) < 0.005) return say.tiny;
  return value >= 99.995 ? say.nearlyAll : written(value, { ...PERCENT, ...fixed(2) });
}

/** Prices as percent of income: two digits while small, so that 2.00 and 2.04 differ. */
const formatBurden = (value: number): string =>
  written(value, { ...PERCENT, ...fixed(Math.abs(value) < 10 ? 2 : 1) });

/** Names of statuses. */
const STATUS: Readonly<Record<StatusWord, string>> = {
  'not-signed': say.status_notSigned,
  signed: say.status_signed,
  'no-law': say.status_noLaw,
  law: say.status_law,
  'law-and-authority': say.status_lawAndAuthority,
  'partly-adequate': say.status_partlyAdequate,
  adequate: say.status_adequate,
  'eu-or-eea': say.status_euOrEea,
};

/** The name of the status at a place of its list; nothing beyond it. */
export function statusName(place: number, unit: StatusUnit): string {
  const word: StatusWord | undefined = STATUSES[unit][place];
  return word === undefined ? '' : STATUS[word];
}

const WRITE: Readonly<Record<Unit, (value: number) => string>> = {
  percent: formatPercent,
  people: formatPeople,
  'pct-gni': formatBurden,
  usd: (value) => written(value, { ...DOLLARS, ...fixed(2) }),
  ppp: (value) => say.pppDollars({ n: written(value, fixed(2)) }),
  ratio: (value) => written(value, fixed(placesOfRatio(value))),
  points: (value) => written(value, fixed(1)),
  score: (value) => written(value, fixed(1)),
  // A median of counts can lie half way between two of them.
  count: (value) => written(value, upTo(1)),
  plain: (value) => written(value, PLAIN),
  index: (value) => written(value, fixed(3)),
  rank: (value) => written(value, upTo(1)),
  signature: (value) => statusName(value, 'signature'),
  'data-protection': (value) => statusName(value, 'data-protection'),
};

/**
 * A value as it stands in a table or a tooltip: digits and the unit's sign, no words. With `digits`
 * it is the bare number with that many after the point.
 */
export const formatValue = (value: number, unit: Unit, digits?: number): string =>
  digits === undefined ? WRITE[unit](value) : written(value, fixed(digits));

type Wording = (value: string) => string;

const asItIs: Wording = (value) => value;

const WORDING: Readonly<Record<Unit, Wording>> = {
  percent: asItIs,
  people: (value) => say.withUnit_people({ value }),
  'pct-gni': (value) => say.withUnit_income({ value }),
  usd: (value) => say.withUnit_money({ value }),
  ppp: (value) => say.withUnit_money({ value }),
  ratio: asItIs,
  points: (value) => say.withUnit_points({ value }),
  score: asItIs,
  count: asItIs,
  plain: asItIs,
  index: asItIs,
  rank: asItIs,
  signature: asItIs,
  'data-protection': asItIs,
};

/** A value as it stands in a sentence: with the words of its unit. */
export const formatWithUnit = (value: number, unit: Unit): string =>
  WORDING[unit](formatValue(value, unit));

/** A value without needless digits, as on the breaks of a legend. */
export function formatBreak(value: number, unit: Unit): string {
  switch (unit) {
    case 'signature':
    case 'data-protection':
      return statusName(value, unit);
    case 'people':
      return written(value, SHORTLY);
    case 'plain':
      // All digits that the value has: breaks close to each other must not read alike.
      return written(value, { maximumSignificantDigits: 15 });
    case 'usd':
      return written(value, { ...DOLLARS, ...upTo(2) });
    case 'ppp':
      return say.pppDollars({ n: written(value, upTo(2)) });
    case 'percent':
    case 'pct-gni':
      return written(value, { ...PERCENT, ...upTo(2) });
    default:
      return written(value, upTo(2));
  }
}

/** A large number in words, with no more digits than it has: "7,000", "5 trillion". */
export const formatLarge = (value: number): string =>
  written(value, Math.abs(value) < 1e6 ? fixed(0) : IN_WORDS);

const inPoints: Wording = (value) => say.change_points({ value });

/** The digits and the words of a change, by the unit of what changes. */
const CHANGE: Readonly<Record<Unit, readonly [NumberStyle, Wording]>> = {
  percent: [fixed(1), inPoints],
  points: [fixed(1), inPoints],
  'pct-gni': [fixed(2), inPoints],
  ratio: [fixed(3), asItIs],
  usd: [fixed(2), (value) => say.change_dollars({ value })],
  ppp: [fixed(2), (value) => say.change_pppDollars({ value })],
  people: [{}, (value) => say.change_people({ value })],
  score: [fixed(1), inPoints],
  count: [fixed(0), asItIs],
  plain: [PLAIN, asItIs],
  index: [fixed(3), asItIs],
  rank: [upTo(1), asItIs],
  signature: [fixed(0), asItIs],
  'data-protection': [fixed(0), asItIs],
};

/**
 * The digits of a change, without the words of its unit: "+3.9".
 *
 * @param sign - {@link SIGNED}, or nothing for how far two values are apart.
 */
export const changeDigits = (value: number, unit: Unit, sign: NumberStyle = SIGNED): string =>
  unit === 'people' ? formatPeople(value, sign) : written(value, { ...CHANGE[unit][0], ...sign });

/** The same where there is little room: "−7.68M". */
export const changeBrief = (value: number, unit: Unit): string =>
  unit === 'people' ? written(value, { ...SHORTLY, ...SIGNED }) : changeDigits(value, unit);

/** A change with its sign: "+3.9 points", "−0.16 points". */
export const formatChange = (value: number, unit: Unit): string =>
  CHANGE[unit][1](changeDigits(value, unit));

/** A date of data, "2026-04-24", "2026-04" or "2026", as it is read: "24 April 2026". */
export function formatDate(date: string): string {
  const [year = '', ofYear, ofMonth] = date.split('-');
  if (ofYear === undefined) return year;
  const moment = Date.UTC(Number(year), Number(ofYear) - 1, Number(ofMonth ?? 1));
  return ofMonth === undefined ? FORMATS.month(moment) : FORMATS.day(moment);
}

/** A whole number with its thousands separated. */
export const formatCount = (value: number): string => written(value, fixed(0));

/** A share between 0 and 1 as a percentage without digits; "under 1%" rather than a false zero. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return say.smallShare;
  if (share < 1 && share >= 0.995) return say.largeShare;
  return written(share * 100, { ...PERCENT, ...fixed(0) });
}

/** "Chad, Mali, and Niger". */
export const formatList = (items: Iterable<string>): string => FORMATS.list(items);

/** "1 country", "12 countries". */
export const formatCountries = (n: number): string => say.countries({ n });

const TENTHS: readonly string[] = [
  say.inTen_one,
  say.inTen_two,
  say.inTen_three,
  say.inTen_four,
  say.inTen_five,
  say.inTen_six,
  say.inTen_seven,
  say.inTen_eight,
  say.inTen_nine,
];

/**
 * A percentage as people say it, where that is true to within 1.5 points: "three in ten".
 *
 * @returns null where no such phrase is close enough (less than 5 % or more than 95 %, or more
 *   than 1.5 points away from a tenth).
 */
export function inTen(percent: number): string | null {
  const tenth = Math.round(percent / 10);
  if (tenth < 1 || tenth > 9 || Math.abs(percent - tenth * 10) > 1.5) return null;
  return TENTHS[tenth - 1] ?? null;
}
