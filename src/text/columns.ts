/** Shares out the width of a table among its columns by the words in them. */
import { textWidth, type TextStyle } from './glyph-widths.ts';

/** How narrow a column can be without breaking a word, and how wide it would like to be. */
export interface Demand {
  readonly least: number;
  readonly wanted: number;
}

export interface ColumnWords {
  readonly head: string;
  readonly cells: readonly string[];
}

/** No column is kept wide for the sake of one very long word. */
const WIDEST_WORD = 10;

/** What a column needs in CSS pixels; its head is bold. */
export function demandOf({ head, cells }: ColumnWords, style: TextStyle): Demand {
  const widest = (words: readonly string[], bold: boolean): number =>
    words.reduce((most, word) => Math.max(most, textWidth(word, { ...style, bold })), 0);
  const least = Math.max(widest(head.split(/\s+/), true), widest(cells.flatMap(split), false));
  return {
    least: Math.min(least, WIDEST_WORD * style.size),
    wanted: Math.max(widest([head], true), widest(cells, false)),
  };
}

const split = (text: string): string[] => text.split(/\s+/);
const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** The narrowest that columns can be together. */
export const leastWidth = (demands: readonly Demand[]): number =>
  sum(demands.map(({ least }) => least));

/**
 * The width of each column: what it needs at least, a share of the rest by what it would like, and
 * of what is then left the same for all.
 */
export function columnWidths(demands: readonly Demand[], room: number): number[] {
  const least = leastWidth(demands);
  const extra = demands.map((each) => each.wanted - each.least);
  const share = Math.min(1, Math.max(0, room - least) / (sum(extra) || 1));
  const widths = demands.map((each, at) => each.least + (extra[at] ?? 0) * share);
  const spare = Math.max(0, room - sum(widths)) / widths.length;
  return widths.map((each) => each + spare);
}
