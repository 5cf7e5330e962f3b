/** ITU's remarks on single values, made readable: the ages that a survey covered stand apart. */
import type { DataHubValue } from './itu-datahub.ts';

/** A remark on one value. */
export interface ValueNote {
  readonly iso3: string;
  readonly year: number;
  /** "15-74", "5+" or "all"; null where the remark says nothing of ages. */
  readonly ages: string | null;
  /** The remark in ITU's words. */
  readonly note: string;
}

/** How the remarks tell ages, with what is read of each. */
const AGES: readonly (readonly [RegExp, (from: string, to: string) => string])[] = [
  [/\ball ages\b|\ball population\b|\brefers to total population\b/i, () => 'all'],
  [
    /\b(?:aged?|ages|range|between) (\d{1,3}) ?(?:-|–|and|to) ?(\d{1,3})\b/i,
    (from, to) => `${from}-${to}`,
  ],
  [
    /\b(?:aged?|ages) (?:of )?(\d{1,3})(?: years)? ?(?:\+|(?:and|or) (?:older|over|above))/i,
    (from) => `${from}+`,
  ],
  [/\b(\d{1,3}) years (?:of age )?(?:and|or) (?:older|over|above)/i, (from) => `${from}+`],
  [/\b(\d{1,2})\+/, (from) => `${from}+`],
];

/** The ages of a remark, by what comes first in it. */
export function agesIn(note: string): string | null {
  const found = AGES.flatMap(([pattern, read]) => {
    const match = pattern.exec(note);
    return match ? [{ at: match.index, ages: read(match[1] ?? '', match[2] ?? '') }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.ages ?? null;
}

/** ITU's sheets separate remarks by "##"; a remark without a letter or digit is none. */
const readable = (note: string): string => note.replace(/\s*#+\s*/g, ' ').trim();

/** The remarks on values, in the order of the values. */
export function valueNotes(values: readonly DataHubValue[]): ValueNote[] {
  return values.flatMap(({ iso3, year, note }) => {
    const text = readable(note);
    return /[\p{L}\d]/u.test(text) ? [{ iso3, year, ages: agesIn(text), note: text }] : [];
  });
}
