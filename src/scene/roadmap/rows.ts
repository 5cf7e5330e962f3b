/**
 * Rows of a chart that carry their words above them instead of beside them, broken into as many
 * lines as the width asks for: so that whole sentences fit on the narrowest screen.
 */
import { chartBase, type PlotModule, type PlotOptions } from '../plot-options.ts';

/** Words above a row; a head is bold. */
export interface RowText {
  readonly text: string;
  readonly head: boolean;
}

export interface Row {
  readonly texts: readonly RowText[];
  /** Height of what is drawn below the words, in CSS pixels; 0 for words alone. */
  readonly body: number;
}

/** Space above the first row, for the axis, and between rows. */
export interface RowSpace {
  readonly top: number;
  readonly gap: number;
}

/** A line of words with its vertical middle. */
interface Line {
  readonly text: string;
  readonly head: boolean;
  readonly y: number;
}

export type PlacedRow<R extends Row> = R & {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
};

const LINE = 16;
/** Width of a letter at 12 pixels, on the wide side. */
const LETTER = 6.5;
/** Margins at both sides, for marks and tick labels that reach beyond the ends of the axis. */
export const SIDE = 16;

/** A text broken between words into lines that fit a width. */
export function broken(text: string, width: number): string[] {
  const most = Math.max(12, Math.floor(width / LETTER));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Where each row and each of its lines stands, and the height of all of them. */
export function placeRows<R extends Row>(
  rows: readonly R[],
  width: number,
  { top, gap }: RowSpace,
): { readonly placed: readonly PlacedRow<R>[]; readonly height: number } {
  const placed: PlacedRow<R>[] = [];
  let at = top;
  for (const row of rows) {
    const words = row.texts.flatMap(({ text, head }) =>
      broken(text, width).map((line) => ({ text: line, head })),
    );
    const lines = words.map((line, index) => ({ ...line, y: at + (index + 0.5) * LINE }));
    const start = at + words.length * LINE;
    const end = start + row.body;
    placed.push({ ...row, lines, top: start, middle: start + row.body / 2, bottom: end });
    at = end + gap;
  }
  return { placed, height: at };
}

/** A chart whose vertical places are pixels. */
export const rowsBase = (width: number, height: number): PlotOptions => ({
  ...chartBase(width, height),
  marginTop: 0,
  marginBottom: 0,
  marginLeft: SIDE,
  marginRight: SIDE,
  y: { type: 'identity', axis: null },
});

/** The words of the rows, on a ground of paper so that no grid line runs through them. */
export function rowTexts(plot: PlotModule, placed: readonly PlacedRow<Row>[]) {
  const lines = placed.flatMap((row) => row.lines);
  const texts = (head: boolean) =>
    plot.text(
      lines.filter((line) => line.head === head),
      {
        y: 'y',
        text: 'text',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -SIDE,
        fontWeight: head ? 600 : 400,
        fill: head ? 'var(--ink)' : 'var(--ink-soft)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      },
    );
  return [texts(true), texts(false)];
}

/** The horizontal grid with its labels on top, and zero as a line of its own. */
export function rowAxis(
  plot: PlotModule,
  width: number,
  span: { readonly y1: number; readonly y2: number },
  tickFormat: (value: number) => string,
) {
  const ticks = width < 480 ? 4 : 8;
  return [
    plot.axisX({ anchor: 'top', ticks, tickFormat, tickSize: 0, label: null, dy: span.y1 - 4 }),
    plot.gridX({ ...span, ticks, stroke: 'var(--hairline)', strokeOpacity: 1 }),
    plot.ruleX([0], { ...span, stroke: 'var(--ink)', strokeWidth: 1.5 }),
  ];
}
