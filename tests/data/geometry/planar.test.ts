import { describe, expect, it } from 'vitest';
import { anchorOf, areaOf, largestPolygon } from '../../../data/build/geometry/planar.ts';
import { places, PLACES_BY_HAND } from '../../../data/build/geometry/places.ts';

const square = (left: number, top: number, side: number): number[][] => [
  [left, top],
  [left + side, top],
  [left + side, top + side],
  [left, top + side],
  [left, top],
];

describe('measuring outlines', () => {
  it('takes the holes off an area', () => {
    expect(areaOf([square(0, 0, 4), square(1, 1, 1)])).toBe(15);
  });

  it('puts the anchor on the largest island', () => {
    const unit = { iso3: 'KIR', polygons: [[square(0, 0, 1)], [square(10, 10, 4)]] };
    expect(largestPolygon(unit)).toEqual([square(10, 10, 4)]);
    expect(anchorOf(unit)).toEqual([12, 12]);
  });

  it('puts the anchor of a bent country on its land', () => {
    const bracket = [
      ...[
        [0, 0],
        [10, 0],
        [10, 2],
        [2, 2],
      ],
      ...[
        [2, 8],
        [10, 8],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ];
    const [x, y] = anchorOf({ iso3: 'HRV', polygons: [[bracket]] });
    expect([x, y]).toEqual([1, 5]);
  });

  it('puts the anchor of an outline without area on its only point', () => {
    expect(
      anchorOf({
        iso3: 'VAT',
        polygons: [
          [
            [
              [3, 4],
              [3, 4],
              [3, 4],
              [3, 4],
            ],
          ],
        ],
      }),
    ).toEqual([3, 4]);
  });
});

describe('rule: every economy with data has a place on the map', () => {
  const units = [{ iso3: 'KIR', polygons: [[square(10, 10, 4)]] }];

  it('gives a point and an area, and places by hand those without an outline', () => {
    const { rows } = places(units, new Set(['KIR', 'GIB']));
    expect(rows[0]).toEqual(['KIR', 12, 12, 16]);
    expect(rows[1]?.[0]).toBe('GIB');
    expect(rows[1]?.[3]).toBe(0);
    expect([...PLACES_BY_HAND.keys()]).toEqual(['GIB']);
  });

  it('names the economies that would be lost', () => {
    expect(() => places(units, new Set(['KIR', 'TUV', 'NRU']))).toThrow(
      'no place on the map for TUV NRU',
    );
  });
});
