import { describe, expect, it } from 'vitest';
import { affordabilityOfGroups } from '../../../src/analysis/compare/affordability.ts';
import { readingRule } from '../../../src/analysis/reading.ts';
import type { PriceObservation } from '../../../src/model/observation.ts';
import type { PricesByBasket } from '../../../src/model/tables.ts';
import { tables } from '../../figures/compare/small-comparison.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const question = {
  prices: tables['price-baskets']!,
  indicator: INDICATOR['fixed-price'],
  reading: readingRule(INDICATOR['fixed-price'], {}, false),
} as const;
const members = [['AAA', 'BBB'], ['CCC', 'DDD'], []];

describe('Affordability in several groups', () => {
  const span = { first: 2008, last: 2030 };
  const years = affordabilityOfGroups({
    ...question,
    groups: members.map((each) => () => each),
    span,
  });

  it('has a year for every official basket', () => {
    expect(years.map(({ year, basket }) => [year, basket])).toEqual([
      [2017, 'fixed-1gb'],
      [2018, 'fixed-5gb'],
      [2020, 'fixed-5gb'],
    ]);
  });

  it('counts in each group what is counted in one alone', () => {
    members.forEach((each, at) => {
      const alone = affordabilityOfGroups({ ...question, groups: [() => each], span });
      expect(years.map(({ groups }) => groups[at])).toEqual(alone.map(({ groups }) => groups[0]));
    });
  });

  it('keeps to its span', () => {
    const some = affordabilityOfGroups({
      ...question,
      groups: [],
      span: { first: 2018, last: 2019 },
    });
    expect(some.map(({ year }) => year)).toEqual([2018]);
  });
});

const price = (
  year: number,
  pctGni: number,
  status: PriceObservation['status'] = 'official',
): PriceObservation => ({ year, pctGni, usd: null, ppp: null, status });

const prices: PricesByBasket = new Map([
  [
    'mobile-2gb',
    new Map([
      ['A', [price(2024, 1.9)]],
      ['B', [price(2024, 6)]],
    ]),
  ],
  [
    'mobile-5gb',
    new Map([
      ['A', [price(2024, 2.5, 'experimental'), price(2025, 2)]],
      ['B', [price(2024, 1, 'experimental')]],
    ]),
  ],
]);

it('affordability goes by the basket official in the year, and never looks back to another', () => {
  const years = affordabilityOfGroups({
    prices,
    indicator: INDICATOR['mobile-price'],
    groups: [() => ['A', 'B']],
    reading: { tolerance: 3, breakYears: new Map() },
    span: { first: 2023, last: 2025 },
  });
  expect(years).toMatchObject([
    {
      ...{ year: 2024, basket: 'mobile-2gb' },
      groups: [{ meets: ['A'], misses: ['B'], share: 0.5 }],
    },
    {
      // B has an official price of the 2 GB basket of 2024, but none of the 5 GB basket.
      ...{ year: 2025, basket: 'mobile-5gb' },
      groups: [{ meets: ['A'], misses: [], unknown: ['B'], share: 1 }],
    },
  ]);
});
