/**
 * Rows of a chart that carry their words above them instead of beside them, broken into as many
 * lines as the width asks for: so that whole sentences fit on the narrowest screen.
 */
import { chartBase, type PlotModule, type PlotOptions } from '../plot-options.ts';
import { inAnyFont } from '../../text/fitted.ts';
import { wrap } from '../../text/wrap.ts';

/** Words above a row; a head is bold. */
export interface RowText {
  readonly text: string;
  readonly head: boolean;
}

export interface WordedRow {
  readonly texts: readonly RowText[];
  /** Height of what is drawn below the words, in CSS pixels; 0 for words alone. */
  readonly body: number;
  /** More space above it than between other rows. */
  readonly before?: number;
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

export type PlacedRow<R extends WordedRow> = R & {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly middle: number;
  readonly bottom: number;
};

const LINE = 16;
/** Margins at both sides, for marks and tick labels that reach beyond the ends of the axis. */
export const SIDE = 20;

/** A text broken into lines that fit a width in CSS pixels. */
export const broken = ({ text, head }: RowText, width: number): string[] =>
  wrap(text, width, inAnyFont(undefined, head ? 'bold' : 'plain'));

/** Where each row and each of its lines stands, and the height of all of them. */
export function placeRows<R extends WordedRow>(
  rows: readonly R[],
  width: number,
  { top, gap }: RowSpace,
): { readonly placed: readonly PlacedRow<R>[]; readonly height: number } {
  const placed: PlacedRow<R>[] = [];
  let at = top;
  for (const row of rows) {
    at += row.before ?? 0;
    const words = row.texts.flatMap((each) =>
      broken(each, width).map((line) => ({ text: line, head: each.head })),
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
export function rowTexts(
  plot: PlotModule,
  placed: readonly PlacedRow<WordedRow>[],
  outdent = SIDE,
) {
  const lines = placed.flatMap((row) => row.lines);
  const texts = (head: boolean) =>
    plot.text(
      lines.filter((line) => line.head === head),
      {
        y: 'y',
        text: 'text',
        frameAnchor: 'left',
        textAnchor: 'start',
        dx: -outdent,
        fontWeight: head ? 600 : 400,
        fill: head ? 'var(--ink)' : 'var(--ink-soft)',
        stroke: 'var(--paper)',
        strokeWidth: 4,
      },
    );
  return [texts(true), texts(false)];
}

/** The horizontal grid with its labels on top, and zero as a line of its own beside each mark. */
export function rowAxis(
  plot: PlotModule,
  placed: readonly PlacedRow<WordedRow>[],
  { width, top, height }: { width: number; top: number; height: number },
  tickFormat: (value: number) => string,
) {
  const ticks = width < 480 ? 4 : 8;
  const drawn = placed.filter(({ body }) => body > 0);
  return [
    plot.axisX({ anchor: 'top', ticks, tickFormat, tickSize: 0, label: null, dy: top - 4 }),
    plot.gridX({ y1: top, y2: height, ticks, stroke: 'var(--hairline)', strokeOpacity: 1 }),
    plot.link(drawn, {
      x1: 0,
      x2: 0,
      y1: 'top',
      y2: 'bottom',
      stroke: 'var(--ink)',
      strokeWidth: 1.5,
    }),
  ];
}
