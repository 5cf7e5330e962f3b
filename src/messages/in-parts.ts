/** Messages that have more than letters in them: links, fields. */

/** Marks for private use, of which no message has one of its own. */
const FIRST_MARK = 0xe000;
const MARKS = /([\uE000-\uF8FF])/u;

/**
 * A text in parts, wherever its language puts them.
 *
 * @param write - Writes the text; where a part is to stand, it has what `slot` gives for it.
 * @returns The letters between the parts and the parts, in the order of the text.
 */
export function inParts<Part>(
  write: (slot: (part: Part) => string) => string,
): readonly (string | Part)[] {
  const parts: Part[] = [];
  const text = write((part) => String.fromCharCode(FIRST_MARK + parts.push(part) - 1));
  return text
    .split(MARKS)
    .filter((piece) => piece !== '')
    .map((piece) =>
      MARKS.test(piece) ? (parts[piece.charCodeAt(0) - FIRST_MARK] ?? piece) : piece,
    );
}
