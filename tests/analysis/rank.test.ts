import { expect, it } from 'vitest';
import { rankOf, ranking } from '../../src/analysis/rank.ts';
import { reading } from './small-world.ts';

const higher = { better: 'higher', unit: 'percent' } as const;

it('equal values share a rank, and the next rank counts all before it', () => {
  const ranked = ranking([reading('C', 7), reading('B', 9), reading('A', 9)], higher);
  expect(ranked.map((r) => [r.reading.iso3, r.rank, r.of, r.tied])).toEqual([
    ['A', 1, 3, true],
    ['B', 1, 3, true],
    ['C', 3, 3, false],
  ]);
});

it('a price ranks the lowest first', () => {
  const ranked = ranking([reading('A', 20), reading('B', 2)], { better: 'lower', unit: 'pct-gni' });
  expect(ranked[0]?.reading.iso3).toBe('B');
});

it('parity ranks by its distance from 1, gaps by their distance from 0', () => {
  const parity = { better: 'nearest-parity', unit: 'ratio' } as const;
  const ranked = ranking([reading('A', 0.8), reading('B', 1.22), reading('C', 1)], parity);
  expect(ranked.map((r) => r.reading.iso3)).toEqual(['C', 'A', 'B']);
  expect(ranking([reading('A', 0.9), reading('B', 1.1)], parity)[0]?.tied).toBe(true);
  const points = { better: 'nearest-parity', unit: 'points' } as const;
  expect(ranking([reading('A', -3), reading('B', 2)], points)[0]?.reading.iso3).toBe('B');
});

it('an economy without a reading has no rank', () => {
  const ranked = ranking([reading('A', 1)], higher);
  expect(rankOf('A', ranked)?.rank).toBe(1);
  expect(rankOf('B', ranked)).toBeNull();
});
