import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { differenceHeight, differencePlot } from '../../../src/scene/roadmap/difference-plot.ts';
import { ladderHeight, ladderPlot } from '../../../src/scene/roadmap/ladder-plot.ts';
import { paceHeight, pacePlot } from '../../../src/scene/roadmap/pace-plot.ts';
import { sharesHeight, sharesPlot } from '../../../src/scene/roadmap/shares-plot.ts';
import { smallMap } from '../../../src/scene/roadmap/small-map.ts';
import type { Geography } from '../../../src/scene/geography.ts';

const WIDTHS = [296, 600, 1100];
const formatTick = String;
const ariaLabel = 'A chart';

const difference = (value: number) => ({
  id: String(value),
  label: 'A figure',
  values: 'quoted 1, today 2',
  difference: value,
  symbol: 'circle' as const,
});
const pace = (
  recent: number | null,
  needed: number | null,
  unbroken: number | null = null,
  lastYear: number | null = null,
) => ({
  id: `${recent} ${needed}`,
  label: 'A group',
  rates: '',
  recent,
  unbroken,
  lastYear,
  needed,
});

describe('the charts of the Roadmap page', () => {
  it('are as high as was said beforehand, at every width', () => {
    const differences = [difference(3), difference(-46)];
    const paces = [pace(1, 2), pace(null, null)];
    const shares = [
      { kind: 'head' as const, id: 'a', label: 'A target', note: 'Due 2030' },
      { kind: 'bar' as const, id: 'b', label: 'World', value: '2% (3 of 188)', share: 2 },
    ];
    const rungs = [{ id: 'a', head: false, label: '1. “I will”', note: 'Something', length: 1 }];
    for (const width of WIDTHS) {
      const drawn = [
        differencePlot(Plot, { rows: differences, formatTick, ariaLabel }, width),
        pacePlot(Plot, { rows: paces, formatTick, ariaLabel }, width),
        sharesPlot(Plot, { rows: shares, ariaLabel }, width),
        ladderPlot(Plot, { rows: rungs, ariaLabel }, width),
      ];
      expect(drawn.map(({ height }) => height)).toEqual([
        differenceHeight(differences, width),
        paceHeight(paces, width),
        sharesHeight(shares, width),
        ladderHeight(rungs, width),
      ]);
      expect(drawn.every(({ width: own }) => own === width)).toBe(true);
    }
  });

  it('run from zero outwards in tens where differences are shown', () => {
    const at = (values: number[]) =>
      differencePlot(Plot, { rows: values.map(difference), formatTick, ariaLabel }, 600).x?.domain;
    expect(at([3, -46])).toEqual([-50, 10]);
    expect(at([])).toEqual([-10, 10]);
  });

  it('take in all rates and zero where paces are shown', () => {
    const domain = (rows: ReturnType<typeof pace>[]) =>
      pacePlot(Plot, { rows, formatTick, ariaLabel }, 600).x?.domain as number[];
    expect(domain([pace(1, 2)])[0]).toBe(0);
    expect(domain([pace(-0.85, -3.86)])[0]).toBeLessThan(-3.86);
    expect(domain([pace(-0.85, -3.86)])[1]).toBe(0);
    // The last year and the slope without broken series as well.
    expect(domain([pace(1, 2, 3, -1)])[0]).toBeLessThan(-1);
    expect(domain([pace(1, 2, 3, -1)])[1]).toBeGreaterThan(3);
  });
});

describe('a small map', () => {
  const geography: Geography = {
    world: { x: 0, y: 0, width: 100, height: 50 },
    regions: {} as Geography['regions'],
    outlines: new Map([
      ['AAA', 'M0,0h9v9z'],
      ['BBB', 'M20,0h9v9z'],
      ['CCC', 'M40,0h1v1z'],
    ]),
    disputed: '',
    globe: '',
    places: new Map(
      [
        { iso3: 'AAA', x: 4, y: 4, area: 80 },
        { iso3: 'BBB', x: 24, y: 4, area: 80 },
        { iso3: 'CCC', x: 40, y: 0, area: 1 },
        { iso3: 'DDD', x: 60, y: 0, area: 0 },
      ].map((place) => [place.iso3, place]),
    ),
  };

  it('has one path for each standing, and dots for what is too small to see', () => {
    const map = smallMap(
      geography,
      new Map([
        ['AAA', 'meets'],
        ['CCC', 'misses'],
        ['DDD', 'unknown'],
      ]),
    );
    expect(map.land).toEqual({
      meets: 'M0,0h9v9z',
      misses: 'M40,0h1v1z',
      unknown: '',
      outside: 'M20,0h9v9z',
    });
    expect(map.dots).toEqual([{ iso3: 'CCC', x: 40, y: 0, standing: 'misses' }]);
  });
});
