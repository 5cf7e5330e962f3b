/**
 * How numbers are written: always through Intl, always with a fixed number of digits. This is the
 * one place where a number is rounded: once, half away from zero, on its decimal digits.
 */
import * as say from '#words/common/format.ts';
import { roundedTo, withoutNoise } from '../model/decimal.ts';
import { PARITY_BAND, type Unit } from '../model/indicator.ts';
import { LOCALE, LOCALE_OF_DATES } from '../model/language.ts';

/** Writes a number; Intl rounds half away from zero on the shortest decimal that is the number. */
interface Writer {
  readonly format: (value: number) => string;
}

// One that nothing writes with is not built in.
/* @__NO_SIDE_EFFECTS__ */
const writer = (options: Intl.NumberFormatOptions): Writer => {
  const intl = new Intl.NumberFormat(LOCALE, options);
  return { format: (value) => intl.format(withoutNoise(value)) };
};

const fixed = (digits: number): Writer =>
  writer({ minimumFractionDigits: digits, maximumFractionDigits: digits });

const whole = fixed(0);
const one = fixed(1);
const two = fixed(2);
const three = fixed(3);
const short = writer({ maximumFractionDigits: 2 });
const compact = writer({
  notation: 'compact',
  compactDisplay: 'long',
  minimumSignificantDigits: 3,
  maximumSignificantDigits: 3,
});
const compactShort = writer({
  notation: 'compact',
  maximumSignificantDigits: 3,
});

/** As many digits as the value has, up to six. */
const plain = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 6 });

/** All digits that the value has: breaks close to each other must not read alike. */
const exact = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 15 });

/** Minus sign and no "−0.0": a typeset minus is as wide as a plus. */
const signed = (text: string): string => {
  const value = text.replace('-', '−');
  return /^−[0.,]*$/.test(value) ? value.slice(1) : value;
};

const inBand = (ratio: number): boolean => ratio >= PARITY_BAND.min && ratio <= PARITY_BAND.max;

/** Two digits, or as many more as keep the ratio on its side of the edge of the parity band. */
function formatRatio(value: number): string {
  const places = [2, 3, 4].find((each) => inBand(roundedTo(value, each)) === inBand(value)) ?? 5;
  return (places === 2 ? two : places === 3 ? three : fixed(places)).format(value);
}

/**
 * People, with three digits and none finer than a thousand: populations are estimates and the shares
 * of them are from samples, so that nobody counted "96,287".
 */
function formatPeople(value: number): string {
  const size = Math.abs(value);
  if (size >= 999_500) return compact.format(value);
  if (value === 0) return '0';
  return size < 500 ? say.fewPeople : say.thousands({ n: signed(whole.format(value / 1000)) });
}

/** Prices as percent of income: two digits while small, so that 2.00 and 2.04 differ. */
const formatBurden = (value: number): string =>
  Math.abs(value) < 10 ? two.format(value) : one.format(value);

/**
 * One digit; two where one would make nothing of a little, or everything of nearly everything:
 * 99.97% does not meet a target of 100%, and must not look as if it did.
 */
function formatPercent(value: number): string {
  const nearly = (text: string): boolean =>
    (value !== 0 && Number(text) === 0) || (value < 100 && text === '100.0');
  if (!nearly(one.format(value))) return `${signed(one.format(value))}%`;
  if (Math.abs(value) < 0.005) return say.tiny;
  return value >= 99.995 ? say.nearlyAll : `${signed(two.format(value))}%`;
}

const WRITE: Readonly<Record<Unit, (value: number) => string>> = {
  percent: formatPercent,
  people: formatPeople,
  'pct-gni': (value) => `${formatBurden(value)}%`,
  usd: (value) => `$${two.format(value)}`,
  ppp: (value) => `PPP$${two.format(value)}`,
  ratio: formatRatio,
  points: (value) => signed(one.format(value)),
  score: (value) => signed(one.format(value)),
  count: (value) => signed(whole.format(value)),
  plain: (value) => signed(plain.format(value)),
};

/**
 * A value as it stands in a table or a tooltip: digits and the unit's sign, no words. With `digits`
 * it is the bare number with that many after the point.
 */
export const formatValue = (value: number, unit: Unit, digits?: number): string =>
  digits === undefined ? WRITE[unit](value) : signed(fixed(digits).format(value));

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
};

/** A value as it stands in a sentence: with the words of its unit. */
export const formatWithUnit = (value: number, unit: Unit): string =>
  WORDING[unit](formatValue(value, unit));

/** A value without needless digits, as on the breaks of a legend. */
export function formatBreak(value: number, unit: Unit): string {
  const text = short.format(value);
  if (unit === 'people') return compactShort.format(value);
  if (unit === 'plain') return signed(exact.format(value));
  if (unit === 'usd') return `$${text}`;
  if (unit === 'ppp') return `PPP$${text}`;
  if (unit === 'percent' || unit === 'pct-gni') return `${signed(text)}%`;
  return signed(text);
}

const compactPlain = writer({
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 3,
});

/** A large number in words, with no more digits than it has: "7,000", "5 trillion". */
export const formatLarge = (value: number): string =>
  Math.abs(value) < 1e6 ? whole.format(value) : compactPlain.format(value);

const inPoints: Wording = (value) => say.change_points({ value });

/** The digits and the words of a change, by the unit of what changes. */
const CHANGE: Readonly<Record<Unit, readonly [Writer, Wording]>> = {
  percent: [one, inPoints],
  points: [one, inPoints],
  'pct-gni': [two, inPoints],
  ratio: [three, asItIs],
  usd: [two, (value) => say.change_dollars({ value })],
  ppp: [two, (value) => say.change_pppDollars({ value })],
  people: [{ format: formatPeople }, (value) => say.change_people({ value })],
  score: [one, inPoints],
  count: [whole, asItIs],
  plain: [plain, asItIs],
};

/** A change with its sign: "+3.9 points", "−0.16 points". */
export function formatChange(value: number, unit: Unit): string {
  const [digits, wording] = CHANGE[unit];
  const text = signed(digits.format(value));
  return wording(`${value > 0 && /[1-9]/.test(text) && /^\d/.test(text) ? '+' : ''}${text}`);
}

/* @__NO_SIDE_EFFECTS__ */
const dateWriter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(LOCALE_OF_DATES, { timeZone: 'UTC', ...options });

const day = dateWriter({ dateStyle: 'long' });
const month = dateWriter({ year: 'numeric', month: 'long' });

/** A date of data, "2026-04-24", "2026-04" or "2026", as it is read: "24 April 2026". */
export function formatDate(date: string): string {
  const [year = '', ofYear, ofMonth] = date.split('-');
  if (ofYear === undefined) return year;
  const moment = Date.UTC(Number(year), Number(ofYear) - 1, Number(ofMonth ?? 1));
  return (ofMonth === undefined ? month : day).format(moment);
}

const collator = new Intl.Collator(LOCALE);

/** The order of names in the language of the page; one collator is far cheaper than many. */
export const compareNames = (a: string, b: string): number => collator.compare(a, b);

/** A whole number with its thousands separated. */
export const formatCount = (value: number): string => whole.format(value);

/** A share between 0 and 1 as a percentage without digits; "under 1%" rather than a false zero. */
export function formatShare(share: number): string {
  if (share > 0 && share < 0.005) return say.smallShare;
  if (share < 1 && share >= 0.995) return say.largeShare;
  return `${whole.format(share * 100)}%`;
}

const listFormat = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** "Chad, Mali, and Niger". */
export const formatList = (items: Iterable<string>): string => listFormat.format(items);

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
