/** Finds room for title, figure and notes in a picture of a given size, so that nothing is cut. */
import type { Block } from './block.ts';
import type { Body } from './body.ts';
import { rounded } from './markup.ts';

/** The three parts of a picture; the text above and below wraps to the width there is. */
export interface Parts {
  readonly above: (width: number) => Block;
  readonly body: Body;
  readonly below: (width: number) => Block;
  /** In CSS pixels. */
  readonly margin: number;
}

export interface LaidOut {
  /** The size of the picture in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** The size it is drawn in: larger than the picture where everything had to be made smaller. */
  readonly across: number;
  readonly down: number;
  readonly drawing: string;
}

/** Between the figure and the text above and below it. */
const GAP = 12;
/** A picture whose parts are shrunk in steps of this much until they fit. */
const STEP = 1.03;
/** The least share of a picture that the figure itself may have. */
const LEAST_SHARE = 0.42;

/** A block with the gap that parts it from the figure; none where there is nothing. */
const apart = ({ height }: Block): number => (height > 0 ? height + GAP : 0);

/** The picture drawn in `across` × `down` pixels, the figure taking what the text leaves. */
function drawn({ above, body, below, margin }: Parts, across: number, down: number): string {
  const width = across - 2 * margin;
  const [head, foot] = [above(width), below(width)];
  const y = margin + apart(head);
  const height = down - margin - apart(foot) - y;
  return [
    head.draw(margin, margin),
    body.draw({ x: margin, y, width, height }),
    foot.draw(margin, down - margin - foot.height),
  ].join('');
}

/** What the text of a picture needs, margins and gaps included. */
const around = ({ above, below, margin }: Parts, width: number): number =>
  apart(above(width)) + apart(below(width)) + 2 * margin;

/** Lettering is made for this width; a larger picture is drawn larger, lettering and all. */
const USUAL_WIDTH = 850;

/** The smallest enlargement of the drawing's ground at which all parts fit a given size. */
function enlargement(parts: Parts, width: number, height: number): number {
  let by = Math.min(1, USUAL_WIDTH / width);
  for (;;) {
    const inner = width * by - 2 * parts.margin;
    const room = height * by - around(parts, inner);
    const least = Math.max(parts.body.minHeight(inner), height * by * LEAST_SHARE);
    if (inner >= parts.body.minWidth && room >= least) return by;
    by *= STEP;
  }
}

/**
 * Lays out a picture.
 *
 * @param height - Null lets the picture be as high as its parts.
 */
export function laidOut(parts: Parts, width: number, height: number | null): LaidOut {
  if (height === null) {
    const across = Math.max(width, parts.body.minWidth + 2 * parts.margin);
    const inner = across - 2 * parts.margin;
    const down = Math.ceil(around(parts, inner) + parts.body.naturalHeight(inner));
    const shown = rounded((down * width) / across);
    return { width, height: shown, across, down, drawing: drawn(parts, across, down) };
  }
  const by = enlargement(parts, width, height);
  const [across, down] = [rounded(width * by), rounded(height * by)];
  return { width, height, across, down, drawing: drawn(parts, across, down) };
}
