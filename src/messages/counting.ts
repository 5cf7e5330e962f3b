/** Numbers of things and spans of years in words: one and many, none, and the only one. */
import * as say from '#words/common/counting.ts';
import { NEARLY_ALL } from '../model/roadmap.ts';

/** "countries in Africa" → "country in Africa": the first noun of a plural that counts something of ours. */
const singular = (plural: string): string =>
  plural.replace(/\b(countries|economies|states|rows|values)\b/i, (word) =>
    word.endsWith('ies') ? say.singular({ slice: word.slice(0, -3) }) : word.slice(0, -1),
  );

/** What is counted, agreeing with its number: "least developed country" for one. */
export const nounFor = (n: number, plural: string): string => (n === 1 ? singular(plural) : plural);

/** "1 country in Africa", "12 countries in Africa", "no countries in Africa". */
export const countOf = (n: number, plural: string): string =>
  say.countOf({ n, nounFor: nounFor(n, plural) });

/** A part of some, as the end of a sentence: "none of 12 countries", "the one country in Africa". */
export function partOf(k: number, n: number, plural: string): string {
  if (n === 1)
    return k === 1
      ? say.partOf_theSingular({ singular: singular(plural) })
      : say.partOf_notTheSingular({ singular: singular(plural) });
  return say.partOf_noneN({ k, n, plural });
}

/** A part of some after "in": "in none of 12 countries", "not in the one country in Africa". */
export function inPartOf(k: number, n: number, plural: string): string {
  if (n === 1) return say.inPartOf_inNotInThe({ k, singular: singular(plural) });
  return say.inPartOf_part({ part: partOf(k, n, plural) });
}

/** A text as a whole sentence: names that end in an abbreviation bring their own point. */
export const asSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** "2005–2024", or the year alone where both ends are the same. */
export const formatSpan = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;

/** How many are not far from a target that asks for everybody; nothing where it asks for less. */
export const nearlyText = (nearly: number | null): string =>
  nearly === null || nearly === 0 ? '' : say.nearlyText({ nearly, nearlyAll: NEARLY_ALL });

/** A text with a capital letter, as sentences begin. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
