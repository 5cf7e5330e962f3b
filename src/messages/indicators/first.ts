/**
 * The words of the indicators of the first recommendation: a page that opens on one of them loads no
 * others before its map. Scripts of embedded maps and lists have `build/lean/one-figure-words.ts` in
 * its place.
 */
import * as coverage3g from './coverage-3g.ts';
import * as coverage4g from './coverage-4g.ts';
import * as fixedPrice from './fixed-price.ts';
import * as internetUse from './internet-use.ts';
import * as mobilePrice from './mobile-price.ts';
import * as peopleOffline from './people-offline.ts';
import * as schoolsOnline from './schools-online.ts';

/** What figures say of them. */
export const FIRST_FIGURES = {
  'internet-use': internetUse.figure,
  'people-offline': peopleOffline.figure,
  'fixed-price': fixedPrice.figure,
  'mobile-price': mobilePrice.figure,
  'coverage-3g': coverage3g.figure,
  'coverage-4g': coverage4g.figure,
  'schools-online': schoolsOnline.figure,
};

/** The other words. */
export const FIRST_WORDS = {
  'internet-use': internetUse.words,
  'people-offline': peopleOffline.words,
  'fixed-price': fixedPrice.words,
  'mobile-price': mobilePrice.words,
  'coverage-3g': coverage3g.words,
  'coverage-4g': coverage4g.words,
  'schools-online': schoolsOnline.words,
};
