import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LIGHT, painted, resolved } from '../../src/picture/svg/tokens.ts';
import { classColour, PALETTES, type PaletteId } from '../../src/scene/palette.ts';

/** The colours that a style sheet gives to the whole page when nothing asks for dark ones. */
function lightTokens(): Record<string, string> {
  const css = readFileSync('src/app.css', 'utf8');
  const root = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
  const found = [...root.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]+),/g)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

describe('The colours of a standalone picture', () => {
  it('are the light ones of the page, all of them', () => {
    expect(LIGHT).toEqual(lightTokens());
  });

  it('are those of the classes', () => {
    for (const id of Object.keys(PALETTES) as PaletteId[])
      for (const klass of PALETTES[id].light.keys())
        expect(resolved(`var(--${id}-${klass})`)).toBe(classColour(id, klass, 'light'));
  });

  it('leave no token and no current colour', () => {
    expect(resolved('var(--ink)')).toBe('#14213d');
    expect(resolved('var(--nobody-knows, #123456)')).toBe('#14213d');
    expect(resolved('currentColor')).toBe('#14213d');
    expect(resolved('5 4')).toBe('5 4');
  });

  it('have their opacity apart', () => {
    expect(painted('fill', 'var(--estimate-dot)')).toEqual({
      fill: '#ffffff',
      'fill-opacity': 179 / 255,
    });
    expect(painted('stroke', 'none')).toEqual({ stroke: 'none' });
  });
});
