import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/indicators/index.ts';
import {
  classColour,
  classToken,
  paletteCss,
  PALETTES,
  type PaletteId,
  type Theme,
} from '../../src/scene/palette.ts';
import { contrast, DEFICIENCIES, difference, seenBy, type Deficiency } from '../support/colour.ts';
import { TOKENS } from '../support/css.ts';

/** CIELAB distance that neighbouring classes keep for every reader; about 2 is just noticeable. */
const NEIGHBOURS_APART = 10;
/** The same for lines, which are thin and far from each other. */
const LINES_APART = 20;

const READERS = [null, ...(Object.keys(DEFICIENCIES) as Deficiency[])];
const THEMES = ['light', 'dark'] as const;
const IDS = Object.keys(PALETTES) as PaletteId[];

/** The tokens that a theme has. @throws where there is no such token. */
function token(theme: Theme, name: string): string {
  const value = TOKENS[theme][name];
  if (value === undefined) throw new Error(`There is no token ${name}.`);
  return value;
}

/** The least distance of two colours for any reader. */
const apart = (a: string, b: string): number =>
  Math.min(...READERS.map((reader) => difference(seenBy(a, reader), seenBy(b, reader))));

const pairs = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((a, at) => items.slice(at + 1).map((b) => [a, b] as const));

const each = IDS.flatMap((id) => THEMES.map((theme) => [id, theme] as const));

describe('The arithmetic of colour', () => {
  it('knows black from white and the contrast between them', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(difference(seenBy('#000000', null), seenBy('#ffffff', null))).toBeCloseTo(100, 1);
  });

  it('leaves greys as they are, and brings red and green together for those who confuse them', () => {
    for (const reader of READERS)
      expect(difference(seenBy('#777777', reader), seenBy('#777777', null))).toBeLessThan(0.5);
    const full = difference(seenBy('#d04040', null), seenBy('#6f8f20', null));
    expect(difference(seenBy('#d04040', 'deutan'), seenBy('#6f8f20', 'deutan'))).toBeLessThan(
      full / 3,
    );
  });
});

describe.each(each)('The palette %s on %s', (id, theme) => {
  const colours = PALETTES[id][theme];

  it('keeps all its classes apart for readers of all kinds of colour blindness', () => {
    for (const [a, b] of pairs(colours))
      expect(apart(a, b), `${a} and ${b}`).toBeGreaterThanOrEqual(NEIGHBOURS_APART);
  });

  it('has a class colour for every class of the measures that use it', () => {
    const measures = INDICATORS.flatMap((indicator) => indicator.measures);
    for (const { breaks } of measures.filter(({ palette }) => palette === id))
      expect(colours).toHaveLength(breaks.length + 1);
  });

  it('stands out from the sea, or has a coast that does', () => {
    const sea = token(theme, 'sea');
    expect(contrast(token(theme, 'coast'), sea)).toBeGreaterThanOrEqual(3);
    // Dots stand on their own and have a line of their own.
    expect(contrast(token(theme, 'dot-line'), sea)).toBeGreaterThanOrEqual(3);
  });

  it('is framed in the legend by a line that stands out from the paper', () => {
    const paper = token(theme, 'paper');
    expect(contrast(token(theme, 'hairline-strong'), paper)).toBeGreaterThanOrEqual(3);
  });
});

describe.each(THEMES)('Marks beside the classes on %s', (theme) => {
  it('tell who meets a target from who does not', () => {
    expect(apart(token(theme, 'meets'), token(theme, 'misses'))).toBeGreaterThan(40);
  });

  it('hatch what has no data with lines that can be seen on their ground', () => {
    const [ground, line] = [token(theme, 'no-data'), token(theme, 'no-data-line')];
    expect(contrast(ground, line)).toBeGreaterThanOrEqual(3);
  });

  it('keep the first four lines of a chart apart for every reader', () => {
    const lines = [0, 1, 2, 3].map((at) => token(theme, `line-${at}`));
    for (const [a, b] of pairs(lines))
      expect(apart(a, b), `${a} and ${b}`).toBeGreaterThanOrEqual(LINES_APART);
  });

  it('keep all eight lines apart for readers who see all colours, and legible as text', () => {
    const lines = [0, 1, 2, 3, 4, 5, 6, 7].map((at) => token(theme, `line-${at}`));
    for (const [a, b] of pairs(lines))
      expect(difference(seenBy(a, null), seenBy(b, null)), `${a} and ${b}`).toBeGreaterThan(14);
    for (const line of lines)
      expect(contrast(line, token(theme, 'paper')), line).toBeGreaterThanOrEqual(4.5);
  });
});

describe('Text and controls', () => {
  const PAPERS = ['paper', 'paper-raised', 'accent-wash', 'warn-wash'];
  const INKS = ['ink', 'ink-soft', 'accent-ink', 'warn-ink'];

  it.each(THEMES)('are legible on every ground of the %s theme', (theme) => {
    for (const paper of PAPERS)
      for (const ink of INKS)
        expect(
          contrast(token(theme, paper), token(theme, ink)),
          `${ink} on ${paper}`,
        ).toBeGreaterThanOrEqual(4.5);
  });

  it.each(THEMES)('have borders and a focus that stand out on %s', (theme) => {
    for (const paper of ['paper', 'paper-raised', 'sea'])
      for (const line of ['hairline-strong', 'focus'])
        expect(
          contrast(token(theme, paper), token(theme, line)),
          `${line} on ${paper}`,
        ).toBeGreaterThanOrEqual(3);
  });
});

describe('The colour of a class', () => {
  it('runs the other way where the gap is counted instead of the ratio', () => {
    expect(classColour('parity-reversed', 0, 'light')).toBe(classColour('parity', 6, 'light'));
    expect(classColour('parity-reversed', 2, 'dark')).toBe(classColour('parity', 4, 'dark'));
  });

  it('is refused for a class that the palette does not have', () => {
    expect(() => classColour('sequential', 7, 'light')).toThrow(RangeError);
    expect(() => classColour('parity-reversed', -1, 'dark')).toThrow(RangeError);
  });

  it('changes its family at the 2 % line, and is neutral at parity', () => {
    // Affordable prices are blue, others are not: blue above red only in the first two classes.
    const blue = (hex: string): boolean =>
      parseInt(hex.slice(5), 16) > parseInt(hex.slice(1, 3), 16);
    expect(PALETTES.affordability.light.map(blue)).toEqual([
      true,
      true,
      ...Array<boolean>(5).fill(false),
    ]);
    expect(PALETTES.affordability.dark.map(blue)).toEqual([
      true,
      true,
      ...Array<boolean>(5).fill(false),
    ]);
  });
});

describe('The style sheet of the palettes', () => {
  it('declares every class of every palette once, with its light and its dark colour', () => {
    const css = paletteCss();
    for (const id of Object.keys(PALETTES) as (keyof typeof PALETTES)[])
      PALETTES[id].light.forEach((_, klass) => {
        const [light, dark] = [classColour(id, klass, 'light'), classColour(id, klass, 'dark')];
        const declaration = `${classToken(id, klass)}:light-dark(${light},${dark})`;
        expect(css.split(declaration).length - 1, declaration).toBe(1);
      });
  });
});
