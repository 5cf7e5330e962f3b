/** The design tokens as plain colours: a standalone picture has no style sheet to ask. */
import type { Measure } from '../../model/indicator.ts';
import { classColour, classToken, PALETTES } from '../../scene/palette.ts';

/** The light colours of `app.css`; a test holds the two together. */
export const LIGHT = {
  paper: '#ffffff',
  'paper-raised': '#f6f8fa',
  ink: '#14213d',
  'ink-soft': '#47546b',
  hairline: '#d5dbe3',
  'hairline-strong': '#74829a',
  accent: '#009edb',
  'accent-ink': '#005f8a',
  'accent-wash': '#e3f3fb',
  sea: '#f3f7fa',
  'land-line': '#ffffff',
  coast: '#74829a',
  'dot-line': '#14213d',
  'no-data': '#e7e9ec',
  'no-data-line': '#7a8698',
  focus: '#0b5cad',
  'warn-ink': '#8a3b00',
  'warn-wash': '#fdf1e3',
  meets: '#17659c',
  misses: '#dd8136',
  'estimate-dot': '#ffffffb3',
  'line-0': '#1a415b',
  'line-1': '#b34100',
  'line-2': '#5b3a8c',
  'line-3': '#318153',
  'line-4': '#b0306a',
  'line-5': '#7a6a00',
  'line-6': '#0a7ea8',
  'line-7': '#7d5a44',
} as const;

/** A font every office has, and those that stand in for it. */
export const FONT = 'Arial, Helvetica, sans-serif';

const classColours = (palette: Measure['palette']): [string, string][] =>
  PALETTES[palette].light.map((_, klass) => [
    classToken(palette, klass),
    classColour(palette, klass, 'light'),
  ]);

const TOKENS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(LIGHT).map(([name, colour]): [string, string] => [`--${name}`, colour]),
  ...(Object.keys(PALETTES) as Measure['palette'][]).flatMap(classColours),
  ['--font', FONT],
  ['--plot-background', LIGHT.paper],
]);

const REFERENCE = /var\(\s*(--[\w-]+)\s*(?:,[^()]*)?\)/g;

/** A CSS value with every token replaced by what it stands for; an unknown one becomes ink. */
export const resolved = (value: string): string =>
  value
    .replace(REFERENCE, (_, name: string) => TOKENS.get(name) ?? LIGHT.ink)
    .replace(/\bcurrentcolor\b/gi, LIGHT.ink);

/** A paint as SVG attributes: programs that draw know no eighth digit, so opacity stands apart. */
export function painted(
  kind: 'fill' | 'stroke',
  value: string,
): Readonly<Record<string, string | number>> {
  const colour = resolved(value);
  const [, opaque, alpha] = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(colour) ?? [];
  if (opaque === undefined || alpha === undefined) return { [kind]: colour };
  return { [kind]: opaque, [`${kind}-opacity`]: parseInt(alpha, 16) / 255 };
}
