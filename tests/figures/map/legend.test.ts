import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../src/analysis/target.ts';
import { legendOf } from '../../../src/figures/map/legend.ts';
import type { ClassCounts, MarkClass } from '../../../src/figures/map/view.ts';
import { measure, SHARE } from '../small-figures.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const counts = (
  byClass: readonly (readonly [MarkClass, number])[],
  byStanding: readonly (readonly [Standing, number])[] = [],
): ClassCounts => ({
  byClass: new Map(byClass),
  byStanding: new Map(byStanding),
  uncertain: 0,
  earlier: 0,
  withValue: 0,
});

describe('A legend', () => {
  const legend = legendOf(
    SHARE,
    counts([
      [0, 2],
      [6, 5],
      ['no-data', 4],
    ]),
    false,
  );

  it('has every class, also the empty ones, so that it stands still while time moves', () => {
    expect(legend.classes.map(({ key, count }) => [key, count])).toEqual([
      ['0', 2],
      ['1', 0],
      ['2', 0],
      ['3', 0],
      ['4', 0],
      ['5', 0],
      ['6', 5],
    ]);
  });

  it('labels each class in words and each break once', () => {
    expect(legend.classes.map(({ label }) => label)).toEqual([
      'under 10%',
      '10% to under 25%',
      '25% to under 40%',
      '40% to under 55%',
      '55% to under 70%',
      '70% to under 85%',
      '85% or more',
    ]);
    expect(legend.breaks).toEqual(['10%', '25%', '40%', '55%', '70%', '85%']);
  });

  it('says on which side a break counts where it closes the class below', () => {
    const { classes } = legendOf(measure(INDICATOR['fixed-price'], 'pct-gni'), counts([]), false);
    expect(classes[0]?.label).toBe('up to 1%');
    expect(classes[1]?.label).toBe('over 1% to 2%');
    expect(classes[6]?.label).toBe('over 50%');
  });

  it('has both ends of the parity band in the class of parity', () => {
    const { classes } = legendOf(measure(INDICATOR['gender-parity'], 'parity'), counts([]), false);
    expect(classes[4]?.label).toBe('0.98 to 1.02');
    expect(classes[5]?.label).toBe('over 1.02 to under 1.15');
    const gap = legendOf(measure(INDICATOR['gender-parity'], 'gap'), counts([]), false).classes;
    expect(gap[2]?.label).toBe('−2% to 2%');
  });

  it('writes people short', () => {
    const { breaks } = legendOf(measure(INDICATOR['people-offline'], 'people'), counts([]), false);
    expect(breaks).toEqual(['100K', '1M', '5M', '20M', '100M', '300M']);
  });

  it('names not applicable only where it occurs', () => {
    expect(legend.absent.map(({ key, count }) => [key, count])).toEqual([['no-data', 4]]);
    const both = legendOf(
      SHARE,
      counts([
        ['no-data', 1],
        ['not-applicable', 2],
      ]),
      false,
    );
    expect(both.absent.map(({ key }) => key)).toEqual(['no-data', 'not-applicable']);
  });
});

describe('The legend of a target', () => {
  const legend = legendOf(
    SHARE,
    counts(
      [],
      [
        ['meets', 3],
        ['misses', 7],
        ['unknown', 2],
      ],
    ),
    true,
  );

  it('counts who meets it, who does not, and of whom it is not known', () => {
    expect([...legend.classes, ...legend.absent].map(({ key, count }) => [key, count])).toEqual([
      ['meets', 3],
      ['misses', 7],
      ['unknown', 2],
    ]);
  });

  it('has no breaks', () => {
    expect(legend.breaks).toEqual([]);
  });
});
