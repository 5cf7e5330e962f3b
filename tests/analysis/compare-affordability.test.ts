import { describe, expect, it } from 'vitest';
import { affordabilityOver } from '../../src/analysis/affordability.ts';
import { affordabilityOfGroups } from '../../src/analysis/compare-affordability.ts';
import { readingRule } from '../../src/analysis/reading.ts';
import { tables } from '../figures/compare/small-comparison.ts';

const question = {
  prices: tables['price-baskets']!,
  indicator: 'fixed-price',
  reading: readingRule('fixed-price', {}, false),
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
      const alone = affordabilityOver({ ...question, members: () => each }, span);
      expect(years.map(({ year, basket, groups }) => ({ ...groups[at], year, basket }))).toEqual(
        alone,
      );
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
