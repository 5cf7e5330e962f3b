/** Reads a standalone SVG back: its marks, its lettering, and whether it stands alone. */
import { parseHTML } from 'linkedom';
import { textWidth } from '../../src/text/glyph-widths.ts';

export interface DrawnMark {
  readonly klass: string;
  /** How it stands towards the target; null where none is marked. */
  readonly standing: string | null;
  readonly fill: string;
}

const rootOf = (svg: string): Element => {
  const { document } = parseHTML(`<!doctype html><body>${svg}</body>`);
  const root = document.querySelector('svg');
  if (!root) throw new Error('There is no SVG in it.');
  return root;
};

/** The marks of a picture by country. */
export function marksIn(svg: string): ReadonlyMap<string, DrawnMark> {
  const marks = Array.from(rootOf(svg).querySelectorAll('[data-iso3]'), (each) => {
    const klass = each.getAttribute('data-class') ?? '';
    return [
      each.getAttribute('data-iso3') ?? '',
      {
        klass,
        standing: each.getAttribute('data-standing'),
        fill: each.getAttribute('fill') ?? '',
      },
    ] as const;
  });
  return new Map(marks);
}

export interface DrawnLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** The lines of lettering that no transform moves, with the place that they take. */
export function lettering(svg: string): DrawnLine[] {
  return Array.from(rootOf(svg).querySelectorAll('text'))
    .filter((each) => !each.closest('[transform]'))
    .map((each) => {
      const [x, y, size] = ['x', 'y', 'font-size'].map((name) => Number(each.getAttribute(name)));
      const text = each.textContent;
      const bold = each.getAttribute('font-weight') === 'bold';
      const width = textWidth(text, { size: size!, bold });
      const anchor = each.getAttribute('text-anchor') ?? 'start';
      const left = x! - { start: 0, middle: width / 2, end: width }[anchor]!;
      return { text, left, right: left + width, y: y! };
    });
}

/** All that is written, in reading order, with single spaces. */
export const wordsIn = (svg: string): string =>
  lettering(svg)
    .map(({ text }) => text)
    .join(' ');

/** Width and height of the ground on which a picture is drawn. */
export function groundOf(svg: string): { readonly width: number; readonly height: number } {
  const [, , width = 0, height = 0] = (rootOf(svg).getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  return { width, height };
}

/** The size of the picture itself. */
export function sizeIn(svg: string): { readonly width: number; readonly height: number } {
  const root = rootOf(svg);
  const [width = 0, height = 0] = ['width', 'height'].map((name) =>
    Number(root.getAttribute(name)),
  );
  return { width, height };
}

/** Lettering that reaches beyond the picture; empty where nothing is cut. */
export function cutLines(svg: string): DrawnLine[] {
  const { width, height } = groundOf(svg);
  return lettering(svg).filter(
    ({ left, right, y }) => left < -0.01 || right > width + 0.01 || y < 0 || y > height,
  );
}

/** What a picture that must stand alone may not contain. */
const FOREIGN =
  /<style|<foreignObject|<script|<image|<pattern|@import|\sclass=|\sstyle=|var\(|currentColor|color-mix|href=/gi;
/** What a computation leaves that went wrong. */
const WRONG = /NaN|undefined|Infinity/g;

/** Everything in a picture that needs something outside it, or that was computed wrongly. */
export const foreignParts = (svg: string): readonly string[] => [
  ...(svg.match(FOREIGN) ?? []),
  ...(svg.match(WRONG) ?? []),
];
