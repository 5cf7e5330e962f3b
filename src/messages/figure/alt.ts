/** Generated descriptions of figures, for those who do not see them. */
import * as say from '#words/figure/alt.ts';
import type { Ranked } from '../../analysis/rank.ts';
import { isStatusUnit } from '../../model/statuses.ts';
import type { Measure } from '../../model/indicator.ts';
import { formatCountries, formatList } from '../format.ts';
import { readingWithUnit } from './value-note.ts';
import { asSentence, labelled, withNumber } from '../joining.ts';

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
        ? [withNumber(formatCountries(names.length), text)]
        : names.map((name) => withNumber(name, text)),
    ),
  );

/** How many have a value, and the highest and lowest; no economy is both. */
function facts(input: AltInput): string {
  const { ranked, of } = input;
  if (ranked.length === 0) return say.facts_noneOfCountryCountries({ of });
  const all = ties(input);
  if (isStatusUnit(input.measure.unit))
    return say.facts_statuses({ rankedCount: ranked.length, of, told: told(all) });
  if (ranked.length <= 2 * FEW || all.length === 1)
    return say.facts_ofCountryCountriesAnd({ rankedCount: ranked.length, of, told: told(all) });
  const highest = firstFew(all);
  const lowest = firstFew(all.slice(highest.length).toReversed());
  return say.facts_ofCountryCountriesAnd2({
    rankedCount: ranked.length,
    of,
    told: told(highest),
    lowestCount: lowest.length,
    told2: told(lowest),
  });
}

/** What a map is coloured by, and whether it shows the whole world. */
export interface MapAltInput extends AltInput {
  readonly ofRegion: boolean;
  /** How the countries stand to the target that the map marks; null where it shows the values. */
  readonly marked: string | null;
}

export function mapAlt(input: MapAltInput): string {
  const { title, measure, marked } = input;
  return say.mapAlt({
    ofRegion: input.ofRegion,
    noMarked: marked === null,
    title,
    breaksCount: measure.breaks.length + 1,
    marked: marked ?? '',
    facts: facts(input),
  });
}

export const rankAlt = (input: AltInput): string =>
  say.rankAlt({ title: input.title, facts: facts(input) });

export const tableAlt = (input: AltInput): string =>
  say.tableAlt({ title: input.title, facts: facts(input) });

export const trendAlt = (title: string, names: readonly string[]): string =>
  say.trendAlt({ lines: asSentence(labelled(title, formatList(names))) });

/** A trend in which none of those chosen has a line. */
export const emptyTrendAlt = (title: string, names: readonly string[]): string =>
  say.emptyTrendAlt({ lines: asSentence(labelled(title, formatList(names))) });
