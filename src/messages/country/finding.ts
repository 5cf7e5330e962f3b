/** What a country's profile finds, as sentences that the data make true. */
import { capital } from '../counting.ts';
import type { Rates } from '../../analysis/compare/gender.ts';
import { AFFORDABILITY_LINE, PARITY_BAND, type Indicator } from '../../model/indicator.ts';
import type { Observation, ValueNote } from '../../model/observation.ts';
import { formatBreak, formatValue, formatWithUnit } from '../format.ts';
import { agesText, isNoneSurveyed } from '../figure/value-note.ts';
import { wordsOf } from '../indicators/index.ts';

/** A value, and a group's value to hold it against: of the same year, or of its last one before. */
export interface UseFact {
  readonly value: number;
  readonly year: number;
  readonly estimate: boolean;
  /** The group as it stands in a sentence; null where there is none to hold against. */
  readonly beside: {
    readonly value: number;
    readonly inText: string;
    readonly year: number;
  } | null;
}

/** Closer than this, in percentage points, counts as the same level. */
const LEVEL = 0.5;

function relation(value: number, other: number): string {
  if (Math.abs(value - other) < LEVEL) return 'about level with';
  if (value < other / 2) return 'less than half';
  if (value > other * 2) return 'more than double';
  return value < other ? 'below' : 'above';
}

/** "15.6% of people used the Internet in 2024 (ITU estimate), less than half the 34.8% of …" */
export function useSentence({ value, year, estimate, beside }: UseFact): string {
  const own = `${formatValue(value, 'percent')} of people used the Internet in ${year}`;
  const marked = estimate ? `${own} (ITU’s estimate)` : own;
  if (beside === null) return `${marked}.`;
  const when = beside.year === year ? '' : ` in ${beside.year}`;
  const group = `the ${formatValue(beside.value, 'percent')} of ${beside.inText}${when}`;
  return `${marked}, ${relation(value, beside.value)} ${group}.`;
}

export const NO_USE = {
  old: ({ value, year }: Observation) =>
    `The last figure of Internet use is of ${year}: ${formatValue(value, 'percent')} of people.`,
  never: 'No figure of Internet use was ever published.',
  nothing: 'None of the indicators of this atlas has a value.',
} as const;

/**
 * How many were not online: the population of a year × the share offline of that year or of an
 * earlier one. Where all of those surveyed were, that, and whom the survey asked.
 */
export function offlineSentence(
  value: number,
  { year, shareOf }: { readonly year: number; readonly shareOf: number },
  note: ValueNote | null,
): string {
  if (isNoneSurveyed(value, 'people')) {
    const ages = note?.ages ? ` (${agesText(note.ages)})` : '';
    return `Everybody surveyed${ages} was online in ${shareOf}; of others nothing is known.`;
  }
  const people = `${formatWithUnit(value, 'people')} were not online`;
  return capital(
    shareOf === year
      ? `${people} in ${year}.`
      : `${people}, by the population of ${year} and the share of ${shareOf}.`,
  );
}

function service(indicator: Indicator): string {
  const phrases = wordsOf(indicator).phrases;
  return phrases.says === 'price' ? capital(phrases.service) : wordsOf(indicator).name;
}

/** A price against the affordability line, in its own year and basket. */
export function priceSentence(indicator: Indicator, value: number, year: number): string {
  const line = `the ${formatBreak(AFFORDABILITY_LINE, 'percent')} line`;
  const times = value / AFFORDABILITY_LINE;
  const against =
    times <= 1
      ? `within ${line}`
      : times < 1.5
        ? `above ${line}`
        : `${formatValue(times, 'points')} times ${line}`;
  return `${service(indicator)} cost ${formatWithUnit(value, 'pct-gni')} in ${year}, ${against}.`;
}

/** Who is more online, by ITU's band of parity. */
export function ratesSentence({ female, male, year }: Rates): string {
  const [women, men] = [formatValue(female, 'percent'), formatValue(male, 'percent')];
  const ratio = male === 0 ? PARITY_BAND.max : female / male;
  if (ratio < PARITY_BAND.min)
    return `A larger share of men than of women used the Internet in ${year}: ${men} and ${women}.`;
  if (ratio > PARITY_BAND.max)
    return `A larger share of women than of men used the Internet in ${year}: ${women} and ${men}.`;
  return women === men
    ? `The same share of women and men used the Internet in ${year}: ${women}.`
    : `Women’s and men’s shares of Internet users lie within the band of parity (0.98 to 1.02) in ${year}: ${women} and ${men}.`;
}

export const NO_RATES = {
  never: 'No figures by sex were ever published.',
  since: (year: number) => `No figures by sex have been published since ${year}.`,
} as const;
