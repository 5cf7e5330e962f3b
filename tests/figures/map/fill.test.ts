import { describe, expect, it } from 'vitest';
import { fillOf, patternIds } from '../../../src/figures/map/fill.ts';
import type { Mark } from '../../../src/figures/map/view.ts';

const ids = patternIds('m');
const mark = (over: Partial<Mark>): Mark => ({
  iso3: 'NER',
  klass: 2,
  uncertain: false,
  earlier: false,
  outside: false,
  standing: null,
  ...over,
});

describe('What a mark is painted with', () => {
  it.each<[string, Partial<Mark>, string]>([
    ['its class', {}, 'var(--sequential-2)'],
    ['a dotted pattern where the value is an estimate', { uncertain: true }, 'url(#m-uncertain-2)'],
    ['hatching without data', { klass: 'no-data' }, 'url(#m-no-data)'],
    ['another pattern where not applicable', { klass: 'not-applicable' }, 'url(#m-not-applicable)'],
    ['the colour of those who meet the target', { standing: 'meets' }, 'var(--meets)'],
    ['the colour of those who miss it', { standing: 'misses' }, 'var(--misses)'],
    [
      'dots also where an estimate meets the target',
      { standing: 'meets', uncertain: true },
      'url(#m-uncertain-meets)',
    ],
    [
      'hatching where it is not known whether it meets the target',
      { klass: 'no-data', standing: 'unknown' },
      'url(#m-no-data)',
    ],
  ])('is %s', (_what, over, fill) => {
    expect(fillOf(mark(over), 'sequential', ids)).toBe(fill);
  });
});
