/** Generated descriptions of figures, for those who do not see them. */
import type { Ranked } from '../../analysis/rank.ts';
import type { Measure } from '../../model/indicator.ts';
import { asSentence } from '../counting.ts';
import { formatCount, formatCountries, formatList } from '../format.ts';
import { readingWithUnit } from './value-note.ts';

export interface AltInput {
  /** The figure's title, with place and year. */
  readonly title: string;
  readonly measure: Measure;
  readonly ranked: readonly Ranked[];
  /** Economies in scope that could report, with or without a value. */
  readonly of: number;
  readonly nameOf: (iso3: string) => string;
}

/** Values that read the same, with the economies that have them. */
interface Tie {
  readonly text: string;
  readonly names: readonly string[];
}

/** From the highest to the lowest, equals as shown together: who ties is told to tie. */
function ties({ ranked, nameOf, measure }: AltInput): Tie[] {
  const byText = new Map<string, string[]>();
  for (const { reading } of ranked.toSorted((a, b) => b.reading.value - a.reading.value)) {
    const text = readingWithUnit(reading.value, measure.unit);
    byText.set(text, [...(byText.get(text) ?? []), nameOf(reading.iso3)]);
  }
  return [...byText].map(([text, names]) => ({ text, names }));
}

/** No more names than this for one end. */
const FEW = 3;

/** The first ties until there are a few economies; many equals are counted, not named. */
function firstFew(all: readonly Tie[]): Tie[] {
  const taken: Tie[] = [];
  let n = 0;
  for (const tie of all) {
    if (n >= FEW) break;
    taken.push(tie);
    n += tie.names.length;
  }
  return taken;
}

const told = (some: readonly Tie[]): string =>
  formatList(
    some.flatMap(({ text, names }) =>
      names.length > FEW
        ? [`${formatCountries(names.length)} ${text}`]
        : names.map((name) => `${name} ${text}`),
    ),
  );

/** How many have a value, and the highest and lowest; no economy is both. */
function facts(input: AltInput): string {
  const { ranked, of } = input;
  const known = `${formatCount(ranked.length)} of ${formatCountries(of)} and areas ${ranked.length === 1 ? 'has' : 'have'} a value.`;
  if (ranked.length === 0) return `None of ${formatCountries(of)} and areas has a value.`;
  const all = ties(input);
  if (ranked.length <= 2 * FEW || all.length === 1)
    return `${known} From high to low: ${told(all)}.`;
  const highest = firstFew(all);
  const lowest = firstFew(all.slice(highest.length).toReversed());
  return `${known} Highest: ${told(highest)}.${lowest.length === 0 ? '' : ` Lowest: ${told(lowest)}.`}`;
}

/** What a map is coloured by, and whether it shows the whole world. */
export interface MapAltInput extends AltInput {
  readonly ofRegion: boolean;
  /** How the countries stand to the target that the map marks; null where it shows the values. */
  readonly marked: string | null;
}

export function mapAlt(input: MapAltInput): string {
  const { title, measure, marked } = input;
  const map = input.ofRegion ? 'Map.' : 'World map.';
  const painted =
    marked === null ? `${title}, in ${measure.breaks.length + 1} classes.` : `${title}. ${marked}`;
  return `${map} ${painted} ${facts(input)}`;
}

export const rankAlt = (input: AltInput): string => `Ranking. ${input.title}. ${facts(input)}`;

export const tableAlt = (input: AltInput): string => `Table. ${input.title}. ${facts(input)}`;

export const trendAlt = (title: string, names: readonly string[]): string =>
  `Lines over time. ${asSentence(`${title}: ${formatList(names)}`)} The table has every value.`;

/** A trend in which none of those chosen has a line. */
export const emptyTrendAlt = (title: string, names: readonly string[]): string =>
  `A chart without lines. ${asSentence(`${title}: ${formatList(names)}`)}`;
