/** Finding an economy by any of its names or codes, accents and case ignored. */
import type { Countries, Country, Iso3 } from '../../model/country.ts';
import type { OtherName } from '../../model/tables.ts';

/** How a name or code fits what was typed, the best first. */
export const FITS = ['exact', 'prefix', 'word', 'inside'] as const;
export type Fit = (typeof FITS)[number];

/** An economy found. */
export interface Match {
  readonly iso3: Iso3;
  readonly fit: Fit;
  /** The name or code that fits best, as written in the data. */
  readonly matched: string;
}

interface Entry {
  readonly iso3: Iso3;
  readonly label: string;
  readonly folded: string;
  /** Codes are found whole or from their start, never from the inside. */
  readonly isCode: boolean;
}

/** Everything that can be found, prepared once. */
export type SearchIndex = readonly Entry[];

/** Prepares the search; other names may come later, with a new index. */
export function searchIndex(
  countries: Countries,
  otherNames: readonly OtherName[] = [],
): SearchIndex {
  const own = [...countries.values()].flatMap(ownEntries);
  const others = otherNames.map(({ iso3, name }) => entry(iso3, name, false));
  return [...own, ...others].filter(({ folded }) => folded !== '');
}

function ownEntries({ iso3, iso2, m49, name, short }: Country): Entry[] {
  const names = [...new Set([short, name])].map((label) => entry(iso3, label, false));
  const codes = [iso3, iso2, m49].filter((code) => code !== null);
  return [...names, ...codes.map((code) => entry(iso3, code, true))];
}

function entry(iso3: Iso3, label: string, isCode: boolean): Entry {
  return { iso3, label, folded: fold(label), isCode };
}

/** Letters that Unicode does not take apart into a base and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/**
 * A text as the search compares it: lower case, without accents and apostrophes, every other sign
 * between words a single space. Scripts other than Latin keep their letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\p{M}'’ʼʻ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The economies that fit what was typed, each once with its best name: exact fits first, then
 * those that start with it, then those with a word that does, then those that contain it; equals
 * in the order of the index. Empty where nothing fits or nothing was typed.
 */
export function searchCountries(index: SearchIndex, typed: string, limit = 10): Match[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  const best = new Map<Iso3, Match>();
  for (const { iso3, label, folded, isCode } of index) {
    const fit = fitOf(folded, wanted, isCode);
    const known = best.get(iso3);
    if (fit !== null && (known === undefined || order(fit) < order(known.fit)))
      best.set(iso3, { iso3, fit, matched: label });
  }
  return [...best.values()].sort((a, b) => order(a.fit) - order(b.fit)).slice(0, limit);
}

function order(fit: Fit): number {
  return FITS.indexOf(fit);
}

function fitOf(folded: string, wanted: string, isCode: boolean): Fit | null {
  if (folded === wanted) return 'exact';
  if (folded.startsWith(wanted)) return 'prefix';
  if (isCode) return null;
  if (` ${folded}`.includes(` ${wanted}`)) return 'word';
  return spaceless(folded).includes(spaceless(wanted)) ? 'inside' : null;
}

function spaceless(text: string): string {
  return text.replaceAll(' ', '');
}
