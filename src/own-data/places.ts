/** Which economy a cell of a reader's file means: by code or by any of its names. */
import { fold, searchIndex } from '../analysis/search/economies.ts';
import type { Countries, Iso3 } from '../model/country.ts';
import type { OtherName } from '../model/tables.ts';

/** The economy that a text names; null for none, or where it could be several. */
export type Matcher = (text: string) => Iso3 | null;

const NOTHING = 'NA';

/**
 * The matching for one column. "NA" is Namibia among two-letter codes, and "not available" among
 * anything else, as statistics programs write it.
 */
export function forColumn(match: Matcher, cells: readonly string[]): Matcher {
  const hasShortCodes = cells.some(
    (cell) => /^[a-z]{2}$/i.test(cell) && cell.toUpperCase() !== NOTHING,
  );
  return hasShortCodes ? match : (text) => (text.toUpperCase() === NOTHING ? null : match(text));
}

/** Spreadsheets make 4 of the M49 code "004". */
const asM49 = (folded: string): string =>
  /^\d{1,2}$/.test(folded) ? folded.padStart(3, '0') : folded;

/** "Gambia (the)", as ISO 3166 writes it. */
const withoutArticle = (folded: string): string => folded.replace(/ the$/, '');

/**
 * Prepares the matching. Names have to fit whole, in any of the languages of the atlas, accents and
 * case ignored: a name that only begins alike could be another country.
 */
export function matcherOf(countries: Countries, otherNames: readonly OtherName[] = []): Matcher {
  const known = new Map<string, Iso3 | null>();
  for (const { folded, iso3, isCode } of searchIndex(countries, otherNames)) {
    const before = known.get(folded);
    // A code means one economy, whatever some name may be.
    if (before === undefined || isCode) known.set(folded, iso3);
    else if (before !== iso3) known.set(folded, null);
  }
  const cache = new Map<string, Iso3 | null>();
  return (text) => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const folded = asM49(fold(text));
    const found = known.get(folded) ?? known.get(withoutArticle(folded)) ?? null;
    cache.set(text, found);
    return found;
  };
}
