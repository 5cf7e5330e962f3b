/** Breaks text into lines by its measured width. No word is ever lost, however narrow the line. */
import { textWidth, type TextStyle } from './glyph-widths.ts';

/** A word wider than the line, in pieces that fit; a piece has at least one letter. */
function pieces(word: string, width: number, style: TextStyle): string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(part + letter, style) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/**
 * The lines of a text, each at most `width` CSS pixels wide as long as a single letter is. Breaks
 * stand between words; a word that is wider than a whole line is broken inside. White space counts
 * as one space, except that no-break spaces stay.
 */
export function wrap(text: string, width: number, style: TextStyle): string[] {
  const words = text.split(/[ \t\r\n\f\v]+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = pieces(word, width, style);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
}
