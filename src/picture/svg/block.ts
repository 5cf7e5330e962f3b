/** Blocks: pieces of a picture that know their height and are stacked below one another. */
import { otherAnchor, turnedBack } from '../../figures/chart/mirrored.ts';
import { RIGHT_TO_LEFT } from '../../model/language.ts';
import { textWidth, type TextStyle } from '../../text/glyph-widths.ts';
import { wrap } from '../../text/wrap.ts';
import { element, escaped } from './markup.ts';

export interface Block {
  /** In CSS pixels. */
  readonly height: number;
  /** The markup with the block's upper left corner at a point. */
  readonly draw: (x: number, y: number) => string;
}

/** A block that takes no room. */
export const NOTHING: Block = { height: 0, draw: () => '' };

/** A part of the picture's area, in CSS pixels. */
export interface BlockArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Lettering extends TextStyle {
  readonly colour: string;
  /** Height of a line as a multiple of the font size; 1.35 unless said otherwise. */
  readonly leading?: number;
}

export type Anchor = 'start' | 'middle' | 'end';

/** Where the base line stands in a line of text, so that it looks centred. */
const BASE_LINE = 0.35;

/** What an anchor is called in the picture; the usual one needs no name. */
function standing(anchor: Anchor): string | null {
  const named = RIGHT_TO_LEFT ? otherAnchor(anchor) : anchor;
  return named === 'start' ? null : named;
}

/** One line of text; `y` is the middle of its letters. */
export const textLine = (
  text: string,
  x: number,
  y: number,
  { size, bold, colour }: Lettering,
  anchor: Anchor = 'start',
): string =>
  element(
    'text',
    {
      ...(RIGHT_TO_LEFT && { transform: turnedBack(x), 'unicode-bidi': 'plaintext' }),
      x,
      y: y + size * BASE_LINE,
      'font-size': size,
      'font-weight': bold ? 'bold' : null,
      'text-anchor': standing(anchor),
      fill: colour,
    },
    escaped(text),
  );

/** Text wrapped into a width; nothing at all where there is no text. */
export function paragraph(
  text: string,
  width: number,
  lettering: Lettering,
  anchor: Anchor = 'start',
): Block {
  const lines = wrap(text, width, lettering);
  const leading = lettering.size * (lettering.leading ?? 1.35);
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  return {
    height: lines.length * leading,
    draw: (x, y) =>
      lines
        .map((line, at) => textLine(line, x + shift, y + (at + 0.5) * leading, lettering, anchor))
        .join(''),
  };
}

/** A paragraph after a dash that stands in the margin of its own lines. */
export function listItem(text: string, width: number, lettering: Lettering): Block {
  const dash = '– ';
  const indent = textWidth(dash, lettering);
  const { height, draw } = paragraph(text, width - indent, lettering);
  const middle = (lettering.size * (lettering.leading ?? 1.35)) / 2;
  return {
    height,
    draw: (x, y) => textLine('–', x, y + middle, lettering) + draw(x + indent, y),
  };
}

/** Blocks below one another; empty ones take no room, nor a gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const full = blocks.filter(({ height }) => height > 0);
  const inner = full.reduce((sum, { height }) => sum + height, 0);
  return {
    height: inner + gap * Math.max(0, full.length - 1),
    draw: (x, y) => {
      let top = y;
      return full
        .map(({ height, draw }) => {
          const markup = draw(x, top);
          top += height + gap;
          return markup;
        })
        .join('');
    },
  };
}
