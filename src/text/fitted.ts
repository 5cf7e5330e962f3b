/** Texts in charts: they are set before anyone can measure them, and must fit in every font. */
import { textWidth } from './glyph-widths.ts';

/** How heavy letters are. */
export type Weight = 'plain' | 'bold';

/**
 * How much wider the widest font that a system may have (DejaVu Sans, Verdana) sets a text than
 * Arial does. Charts are drawn in the system's own font, and nothing is measured here.
 */
const WIDEST_FONT = 1.18;

/** Size in which Plot writes, in CSS pixels. */
const USUAL_SIZE = 12;

/** How a text of a chart is measured: as the widest font would set it. */
export const inAnyFont = (size = USUAL_SIZE, weight: Weight = 'plain') => ({
  size: size * WIDEST_FONT,
  bold: weight === 'bold',
});

/** The width in CSS pixels that a text of a chart takes at most. */
export const chartTextWidth = (text: string, size?: number, weight?: Weight): number =>
  textWidth(text, inAnyFont(size, weight));

/** A text that fits a width in CSS pixels; an ellipsis says that something is cut. */
export function fitted(text: string, room: number, size?: number, weight?: Weight): string {
  if (chartTextWidth(text, size, weight) <= room) return text;
  const letters = Array.from(text);
  const cut = (kept: number): string => `${letters.slice(0, kept).join('').trimEnd()}…`;
  let kept = letters.length - 1;
  while (kept > 1 && chartTextWidth(cut(kept), size, weight) > room) kept -= 1;
  return cut(kept);
}
