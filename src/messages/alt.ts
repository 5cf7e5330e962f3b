/** Generated descriptions of figures, for those who do not see them. */
import type { Ranked } from '../analysis/rank.ts';
import type { Measure } from '../model/indicator.ts';
import type { Reading } from '../model/observation.ts';
import { formatCountries, formatList, formatWithUnit } from './format.ts';

export interface AltInput {
  readonly title: string;
  readonly year: number;
  readonly where: string;
  readonly measure: Measure;
  readonly ranked: readonly Ranked[];
  /** Economies in scope, with or without a value. */
  readonly of: number;
  readonly nameOf: (iso3: string) => string;
}

const named = (readings: readonly Reading[], { nameOf, measure }: AltInput): string =>
  formatList(
    readings.map(({ iso3, value }) => `${nameOf(iso3)} ${formatWithUnit(value, measure.unit)}`),
  );

/** Title, year, how many have a value, and the three highest and lowest. */
export function mapAlt(input: AltInput): string {
  const { title, year, where, measure, ranked, of } = input;
  const readings = ranked.map(({ reading }) => reading).toSorted((a, b) => b.value - a.value);
  const head = `${title}, ${where}, ${year}: ${measure.breaks.length + 1} classes; ${ranked.length} of ${formatCountries(of)} and areas have a value.`;
  if (readings.length === 0) return head;
  return `${head} Highest: ${named(readings.slice(0, 3), input)}. Lowest: ${named(readings.slice(-3).toReversed(), input)}.`;
}
