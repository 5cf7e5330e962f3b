/**
 * The search within the Roadmap page: which of its parts have all the words typed, and where in a
 * text they stand. Case and accents do not matter, as in the search for countries.
 */
import { fold } from './economies.ts';

/** The words typed, as they are compared; none where nothing was typed that could be found. */
export const wordsIn = (typed: string): readonly string[] => [
  ...new Set(
    fold(typed)
      .split(' ')
      .filter((word) => word !== ''),
  ),
];

/** Whether some texts together have all the words; with no words all do. */
export function hasWords(texts: Iterable<string | null>, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = fold([...texts].filter((text) => text !== null).join(' '));
  return words.every((word) => all.includes(word));
}

/** A stretch of a text, and whether it is one of the words looked for. */
export interface TextSpan {
  readonly text: string;
  readonly found: boolean;
}

/** A text cut where the words looked for begin and end, as often as they occur. */
export function stretchesOf(text: string, words: readonly string[]): TextSpan[] {
  const marks = words.length === 0 ? [] : marksIn(text, words);
  const stretches: TextSpan[] = [];
  let from = 0;
  for (const [start, end] of marks) {
    stretches.push({ text: text.slice(from, start), found: false });
    stretches.push({ text: text.slice(start, end), found: true });
    from = end;
  }
  stretches.push({ text: text.slice(from), found: false });
  return stretches.filter((stretch) => stretch.text !== '');
}

/** Where words stand in a text, as indices of the text itself: ascending, never overlapping. */
function marksIn(text: string, words: readonly string[]): [number, number][] {
  const { folded, origin } = foldedWithOrigin(text);
  const marks = words
    .flatMap((word) => occurrences(folded, word))
    .map(([start, end]): [number, number] => [origin[start] ?? 0, origin[end] ?? text.length])
    .sort(([a], [b]) => a - b);
  const merged: [number, number][] = [];
  for (const [start, end] of marks) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

function occurrences(folded: string, word: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length))
    found.push([at, at + word.length]);
  return found;
}

/**
 * A text as the search compares it, and for each of its places the place in the text that it comes
 * from: folding makes two letters of one, and none of an accent.
 */
function foldedWithOrigin(text: string): { folded: string; origin: readonly number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const sign of text) {
    const letters = fold(sign) || (/[\p{M}'’ʼʻ`´]/u.test(sign) ? '' : ' ');
    for (const letter of letters) {
      folded += letter;
      origin.push(at);
    }
    at += sign.length;
  }
  origin.push(text.length);
  return { folded, origin };
}
