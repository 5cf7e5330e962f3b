/**
 * How a language writes numbers, days, lists and the order of names, through Intl. Whoever needs to
 * know something of a number asks the number: nothing reads what is written here.
 */
import { withoutNoise } from '../model/decimal.ts';

/** With which digits, sign and unit a number is written; Intl's own options. */
export type NumberStyle = Intl.NumberFormatOptions;

/** A fixed number of digits after the point. */
export const fixed = (digits: number): NumberStyle => ({
  minimumFractionDigits: digits,
  maximumFractionDigits: digits,
});

/** At most so many digits after the point. */
export const upTo = (digits: number): NumberStyle => ({
  minimumFractionDigits: 0,
  maximumFractionDigits: digits,
});

export const PERCENT: NumberStyle = { style: 'unit', unit: 'percent' };
export const DOLLARS: NumberStyle = {
  style: 'currency',
  currency: 'USD',
  currencyDisplay: 'narrowSymbol',
};

/** Every number with its sign, but for one that is shown as nothing. */
export const SIGNED: NumberStyle = { signDisplay: 'exceptZero' };

/** What a language's numbers, days, lists and names are written and ordered with. */
export interface Formats {
  /**
   * A number, rounded once: half away from zero, on its decimal digits. No zero has a sign, and a
   * minus is as wide as a plus.
   */
  readonly number: (value: number, style: NumberStyle) => string;
  /** A day or a month of data, in universal time. */
  readonly day: (moment: number) => string;
  readonly month: (moment: number) => string;
  /** "Chad, Mali, and Niger". */
  readonly list: (items: Iterable<string>) => string;
  readonly compareNames: (a: string, b: string) => number;
  /** Which form of a word a number asks for. */
  readonly category: (n: number) => Intl.LDMLPluralRule;
}

/** Computed when it is first asked for: formats are dear to make, and a page needs few of them. */
function late<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * The formats of a language.
 *
 * @param locale - Its tag, as Intl knows it.
 * @param ofDays - The tag whose rules days follow, where that is another one.
 */
export function createFormats(locale: string, ofDays = locale): Formats {
  const numbers = new Map<string, Intl.NumberFormat>();
  const writer = (style: NumberStyle): Intl.NumberFormat => {
    const key = JSON.stringify(style);
    const known =
      numbers.get(key) ?? new Intl.NumberFormat(locale, { signDisplay: 'negative', ...style });
    numbers.set(key, known);
    return known;
  };
  const days = (style: Intl.DateTimeFormatOptions) =>
    late(() => new Intl.DateTimeFormat(ofDays, { timeZone: 'UTC', ...style }));
  const day = days({ dateStyle: 'long' });
  const month = days({ year: 'numeric', month: 'long' });
  const list = late(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = late(() => new Intl.Collator(locale));
  const plurals = late(() => new Intl.PluralRules(locale));
  return {
    number: (value, style) => writer(style).format(withoutNoise(value)).replace('-', '−'),
    day: (moment) => day().format(moment),
    month: (moment) => month().format(moment),
    list: (items) => list().format(items),
    compareNames: (a, b) => collator().compare(a, b),
    category: (n) => plurals().select(n),
  };
}
