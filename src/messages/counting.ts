/** Numbers of things and spans of years in words: one and many, none, and the only one. */
import * as say from '#words/common/counting.ts';
import { LOCALE } from '../model/language.ts';
import { NEARLY_ALL } from '../model/roadmap.ts';

/** What is counted, agreeing with its number: "least developed country" for one. */
export type Counted = (n: number) => string;

export const countries: Counted = (n) => say.countries({ n });

/** "1 country in Africa", "12 countries in Africa", "no countries in Africa". */
export const countOf = (n: number, members: Counted): string =>
  say.countOf({ n, members: members(n) });

/** A part of some, as the end of a sentence: "none of 12 countries", "the one country in Africa". */
export function partOf(k: number, n: number, members: Counted): string {
  if (n !== 1) return say.partOf_noneN({ k, n, members: members(n) });
  return k === 1
    ? say.partOf_theSingular({ member: members(1) })
    : say.partOf_notTheSingular({ member: members(1) });
}

/** A part of some after "in": "in none of 12 countries", "not in the one country in Africa". */
export function inPartOf(k: number, n: number, members: Counted): string {
  if (n === 1) return say.inPartOf_inNotInThe({ k, member: members(1) });
  return say.inPartOf_part({ part: partOf(k, n, members) });
}

/** "2005–2024", or the year alone where both ends are the same. */
export const formatSpan = (first: number, last: number): string =>
  first === last ? String(first) : `${first}–${last}`;

/** How many are not far from a target that asks for everybody; nothing where it asks for less. */
export const nearlyText = (nearly: number | null): string =>
  nearly === null || nearly === 0 ? '' : say.nearlyText({ nearly, nearlyAll: NEARLY_ALL });

/** A text with a capital letter, as sentences begin where a script has capitals. */
export const capital = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(LOCALE) + text.slice(first.length);
};
