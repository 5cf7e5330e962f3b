import { describe, expect, it } from 'vitest';
import { actionsView, laddersOf, rungLength } from '../../../src/figures/roadmap/actions-view.ts';
import {
  indicatorEvidence,
  type IndicatorEvidence,
} from '../../../src/figures/roadmap/indicator-evidence.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import { input, without } from './committed.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

function evidence(indicator: Indicator, from = input): IndicatorEvidence {
  const found = indicatorEvidence(indicator, from);
  if (found.kind !== 'evidence') throw new Error(`There is no evidence on ${indicator.id}.`);
  return found.evidence;
}

describe('a recommendation’s evidence in small', () => {
  it('has the world, the LDCs and developed countries in the latest year, up to 100', () => {
    const { bars, year, max, target } = evidence(INDICATOR['internet-use']);
    expect(bars.map(({ name }) => name)).toEqual(['World', 'LDCs', 'Developed']);
    expect(bars[2]?.footing).toMatchObject({ n: 51, of: 58 });
    expect([year, max, target]).toEqual([2024, 100, { min: 100 }]);
  });

  it('names the basket of a price, and ends its axis at the dearest group', () => {
    const { basket, bars, max } = evidence(INDICATOR['fixed-price']);
    expect(basket).toBe('fixed-5gb');
    expect(max).toBe(bars[1]?.value);
  });

  it('has ITU’s own latest ratio where no group value is computed, and none for others', () => {
    // ITU, 2024: women 65.3, men 69.5 in the world: 0.94.
    const [world, , developed] = evidence(INDICATOR['gender-parity']).bars;
    expect(world).toMatchObject({ published: true, year: 2024, footing: null });
    expect(world?.value).toBeCloseTo(65.3 / 69.5, 12);
    expect(developed?.value).toBeNull();
  });

  it('adds the country that the reader chose last', () => {
    const view = { ...input.view, countries: ['TCD', 'NER'] };
    expect(evidence(INDICATOR['internet-use'], { ...input, view }).bars.at(-1)?.name).toBe('Niger');
  });

  it('gives the reason where a dataset is missing', () => {
    expect(indicatorEvidence(INDICATOR['coverage-4g'], without('coverage-4g'))).toEqual({
      kind: 'missing',
      reasons: ['data/coverage-4g.csv cannot be used: the file is not there.'],
    });
  });
});

describe('the ladder of commitment', () => {
  const { actions } = input.roadmap;

  it('has three groups, each from its strongest commitment down', () => {
    expect(laddersOf(actions).map(({ group, rungs }) => [group, rungs.length])).toEqual([
      ['secretary-general', 5],
      ['un-system', 7],
      ['others', 4],
    ]);
    const lengths = laddersOf(actions)[0]!.rungs.map(rungLength);
    expect(lengths).toEqual([1, 0.8, 0.6, 0.4, 0.2]);
  });

  it('keeps the ranks of all when only some are shown, and leaves empty groups out', () => {
    const some = actions.filter(({ recommendation }) => recommendation === '4');
    expect(
      laddersOf(some).map(({ group, rungs }) => [
        group,
        rungs.map(({ strength }) => strength.rank),
      ]),
    ).toEqual([
      ['un-system', [7]],
      ['others', [1]],
    ]);
  });

  it('is a table with every column of the digest', () => {
    const { rows, columns } = actionsView(input.roadmap).table();
    expect(rows).toHaveLength(16);
    expect(columns.map(({ id }) => id)).toEqual([
      'action',
      'group',
      'rank',
      'of',
      'actor',
      'commitment',
      'recommendation',
      'pillar',
      'status',
      'line',
      'asOf',
      'sources',
    ]);
  });
});
