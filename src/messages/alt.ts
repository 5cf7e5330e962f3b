/** Generated descriptions of figures, for those who do not see them. */
import type { Ranked } from '../analysis/rank.ts';
import type { Measure } from '../model/indicator.ts';
import type { Reading } from '../model/observation.ts';
import { formatCountries, formatList } from './format.ts';
import { readingWithUnit } from './value-note.ts';

export interface AltInput {
  /** The figure's title, with place and year. */
  readonly title: string;
  readonly measure: Measure;
  readonly ranked: readonly Ranked[];
  /** Economies in scope, with or without a value. */
  readonly of: number;
  readonly nameOf: (iso3: string) => string;
}

const named = (readings: readonly Reading[], { nameOf, measure }: AltInput): string =>
  formatList(
    readings.map(({ iso3, value }) => `${nameOf(iso3)} ${readingWithUnit(value, measure.unit)}`),
  );

/** How many have a value, and the three highest and lowest. */
function facts(input: AltInput): string {
  const { ranked, of } = input;
  const known = `${ranked.length} of ${formatCountries(of)} and areas have a value.`;
  if (ranked.length === 0) return known;
  const readings = ranked.map(({ reading }) => reading).toSorted((a, b) => b.value - a.value);
  const lowest = readings.slice(-3).toReversed();
  return `${known} Highest: ${named(readings.slice(0, 3), input)}. Lowest: ${named(lowest, input)}.`;
}

export const mapAlt = (input: AltInput): string =>
  `World map. ${input.title}, in ${input.measure.breaks.length + 1} classes. ${facts(input)}`;

export const rankAlt = (input: AltInput): string => `Ranking. ${input.title}. ${facts(input)}`;

export const tableAlt = (input: AltInput): string => `Table. ${input.title}. ${facts(input)}`;

export const trendAlt = (title: string, names: readonly string[]): string =>
  `Lines over time. ${title}: ${formatList(names)}. The table has every value.`;
