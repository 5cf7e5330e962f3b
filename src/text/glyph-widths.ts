/**
 * How wide Arial sets a text. A standalone picture cannot ask a browser, and it must come out alike
 * in Node; Liberation Sans and Helvetica, which stand in for Arial, have the same widths.
 */

/** Advance widths in thousandths of the font size, from space to tilde. */
const REGULAR =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584';
const BOLD =
  '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584';

const FIRST = 32;
const ASCII = [REGULAR, BOLD].map((widths) => widths.split(' ').map(Number));

/** Signs beyond ASCII that figures use: their width, regular and bold. */
const SIGNS: Readonly<Record<string, readonly [number, number]>> = {
  '–': [556, 556],
  '—': [1000, 1000],
  '‘': [222, 278],
  '’': [222, 278],
  '“': [333, 500],
  '”': [333, 500],
  '…': [1000, 1000],
  '×': [584, 584],
  '÷': [549, 549],
  '−': [584, 584],
  '≤': [549, 549],
  '≥': [549, 549],
  '±': [549, 549],
  '·': [278, 278],
  '¶': [537, 556],
  '§': [556, 556],
  '°': [400, 400],
  '•': [350, 350],
  '↑': [500, 500],
  '↓': [500, 500],
  '\u00a0': [278, 278],
  '\u202f': [278, 278],
  ß: [611, 611],
  ø: [611, 611],
  æ: [889, 889],
  œ: [944, 944],
  đ: [556, 611],
  ł: [222, 278],
  ı: [278, 278],
};

/** Nearly all other letters of Europe are narrower than this. */
const OTHER_LETTER = 760;
/** Ideographs, kana, Hangul and most signs stand in a square. */
const SQUARE = 1000;
const IS_LETTER = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}]/u;
/** Accents stand over a letter, and marks of direction stand nowhere. */
const IS_MARK = /[\p{Mark}\p{Cf}]/u;

function glyphWidth(glyph: string, bold: boolean): number {
  const ascii = ASCII[bold ? 1 : 0]?.[(glyph.codePointAt(0) ?? 0) - FIRST];
  if (ascii !== undefined) return ascii;
  const sign = SIGNS[glyph];
  if (sign) return sign[bold ? 1 : 0];
  if (IS_MARK.test(glyph)) return 0;
  return IS_LETTER.test(glyph) ? OTHER_LETTER : SQUARE;
}

/** How a run of text is set. */
export interface TextStyle {
  /** In CSS pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The width of a text in CSS pixels; for letters that are not in the table, rather too wide. */
export function textWidth(text: string, { size, bold = false }: TextStyle): number {
  let sum = 0;
  // A letter with an accent is as wide as without it.
  for (const glyph of text.normalize('NFD')) sum += glyphWidth(glyph, bold);
  return (sum * size) / 1000;
}
