/**
 * The colours that carry data, light and dark: the one place they are written. The screen reads
 * them as custom properties, a standalone picture as plain hex values.
 */
import type { Measure } from '../model/indicator.ts';

export type PaletteId = Measure['palette'];
export type Theme = 'light' | 'dark';

const PARITY_LIGHT = [
  '#4b1d6b',
  '#7d4f9f',
  '#ae8ec6',
  '#d8c5e2',
  '#f1ecd6',
  '#8cc6a4',
  '#2f8560',
] as const;
const PARITY_DARK = [
  '#d9b3f2',
  '#ae80cf',
  '#8153a6',
  '#573377',
  '#3b3f45',
  '#2f7a58',
  '#74c69d',
] as const;

/**
 * Seven colours a family of levels, first class first. Levels run from pale to deep on paper and from deep to
 * pale on a dark ground, so that more is always further from the ground. Affordability changes its
 * colour family at the 2 % line; parity is the neutral middle of its own. A test computes that
 * neighbours stay distinct under three kinds of colour blindness.
 */
export const PALETTES: Readonly<Record<PaletteId, Readonly<Record<Theme, readonly string[]>>>> = {
  sequential: {
    light: ['#fdf6da', '#c8dfba', '#93cdbf', '#4fafcb', '#2587bd', '#1d5a99', '#142c5c'],
    dark: ['#23343f', '#25505f', '#2a6f80', '#3c91a5', '#63b3c4', '#9ad3d9', '#e2f4ec'],
  },
  affordability: {
    light: ['#17659c', '#73b5dc', '#fdeab8', '#f7bd6b', '#dd8136', '#a94a1e', '#5f220f'],
    dark: ['#8fd0f5', '#3685b5', '#4f3a1c', '#7d5a22', '#b87a2c', '#e5a04f', '#fbdcae'],
  },
  parity: { light: PARITY_LIGHT, dark: PARITY_DARK },
  'parity-reversed': { light: PARITY_LIGHT, dark: PARITY_DARK },
  // Names, not levels. The first is always that in which nothing holds.
  signature: { light: ['#f3ead9', '#2587bd'], dark: ['#3a4048', '#63b3c4'] },
  'data-protection': {
    light: ['#e3dcd0', '#f0b25b', '#b9562b', '#b9e0ec', '#4d9fd1', '#1d3f7d'],
    dark: ['#45423d', '#8a5a1c', '#e0a050', '#2f5f86', '#6fb0dc', '#d5ecf8'],
  },
  people: {
    light: ['#f9d9a6', '#f3b774', '#e6924b', '#cf6d2e', '#ac4c1f', '#813316', '#541d0d'],
    dark: ['#4d3320', '#74471f', '#9d5f24', '#c67c33', '#e39c56', '#f3bf86', '#fce3c2'],
  },
};

/** Whether the first class wears the last colour: gaps grow as parity falls. */
const reversed = (id: PaletteId): boolean => id === 'parity-reversed';

/**
 * The colour of a class.
 *
 * @throws RangeError for a class that the palette does not have.
 *
 * The parity families have one colour for "about equal"; where a measure counts the gap instead of
 * the ratio, its classes run the other way, so the order is turned round with it.
 */
export function classColour(palette: PaletteId, klass: number, theme: Theme): string {
  const colours = PALETTES[palette][theme];
  const index = reversed(palette) ? colours.length - 1 - klass : klass;
  const colour = colours[index];
  if (colour === undefined) throw new RangeError(`No class ${klass} in the palette ${palette}`);
  return colour;
}

/** The name of the custom property that holds a class colour. */
export const classToken = (palette: PaletteId, klass: number): string => `--${palette}-${klass}`;

/** The style sheet that gives every class colour to the page, in whichever theme it stands. */
export function paletteCss(): string {
  const colours = (Object.keys(PALETTES) as PaletteId[]).flatMap((id) =>
    PALETTES[id].light.map((_, k) => {
      const [light, dark] = [classColour(id, k, 'light'), classColour(id, k, 'dark')];
      return `${classToken(id, k)}:light-dark(${light},${dark})`;
    }),
  );
  return `:root{${colours.join(';')}}`;
}
