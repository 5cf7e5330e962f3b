import { describe, expect, it } from 'vitest';
import { fillOf, patternIds } from '../../src/figures/map/fill.ts';
import type { Mark } from '../../src/figures/map/view.ts';
import { groundOf, textureMarkup, textureOf } from '../../src/picture/svg/texture.ts';
import { resolved } from '../../src/picture/svg/tokens.ts';

const mark = (known: Partial<Mark>): Mark => ({
  iso3: 'NER',
  klass: 2,
  uncertain: false,
  earlier: false,
  outside: false,
  standing: null,
  ...known,
});

const MARKS: readonly Mark[] = [
  mark({}),
  mark({ uncertain: true }),
  mark({ klass: 'no-data' }),
  mark({ klass: 'not-applicable' }),
  mark({ standing: 'meets' }),
  mark({ standing: 'misses', uncertain: true }),
  mark({ standing: 'unknown' }),
  mark({ klass: 'no-data', standing: 'unknown' }),
  mark({ klass: 'not-applicable', standing: 'unknown' }),
];

describe('The paint of a mark in a standalone picture', () => {
  const ids = patternIds('on-screen');
  const onScreen: Readonly<Record<string, string>> = {
    [`url(#${ids.noData})`]: 'no-data',
    [`url(#${ids.notApplicable})`]: 'not-applicable',
  };

  it.each(MARKS)('has the pattern or the colour of the screen: %o', (each) => {
    const fill = fillOf(each, 'sequential', ids);
    const texture = textureOf(each);
    if (fill.startsWith('var(')) {
      expect(texture).toBe(null);
      expect(groundOf(each, 'sequential')).toBe(resolved(fill));
    } else expect(texture).toBe(onScreen[fill] ?? 'uncertain');
  });

  it('keeps its colour below the dots of an estimate', () => {
    const certain = groundOf(mark({}), 'sequential');
    expect(groundOf(mark({ uncertain: true }), 'sequential')).toBe(certain);
  });

  it('stays within its area', () => {
    const area = { x: 10, y: 20, width: 22, height: 12 };
    const points = [...textureMarkup('no-data', area, 1).matchAll(/[ML]([\d.]+) ([\d.]+)/g)];
    expect(points.length).toBeGreaterThan(4);
    for (const [, x, y] of points) {
      expect(Number(x)).toBeGreaterThanOrEqual(10);
      expect(Number(x)).toBeLessThanOrEqual(32);
      expect(Number(y)).toBeGreaterThanOrEqual(20);
      expect(Number(y)).toBeLessThanOrEqual(32);
    }
  });
});
