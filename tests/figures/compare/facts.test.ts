import { describe, expect, it } from 'vitest';
import { footingFacts, gapFacts } from '../../../src/figures/compare/facts.ts';
import { contextFor, tables } from './small-comparison.ts';

const factsOf = (address: string) =>
  gapFacts(contextFor(address)).map(({ value, text }) => `${value} ${text}`);

describe('The gap in plain words', () => {
  it('has the distance, the ratio and the years', () => {
    expect(factsOf('time=2020')).toEqual([
      '60.0 percentage points apart.',
      '2.7 times as high in developed countries as in the least developed countries.',
      '9.3 years behind: in 2020, the least developed countries stood where developed countries stood in late 2010, going by a straight line between the values of 2010 and 2018.',
    ]);
  });

  it('says that the data do not go back far enough', () => {
    expect(factsOf('indicator=fixed-price&time=2020').at(-1)).toBe(
      'Over 2 years behind, further back than the data go: developed countries had passed the 2020 value of the least developed countries before 2018, the first year there is. Medians over the same countries in every year.',
    );
  });

  it('says nothing of years where a series only begins', () => {
    expect(factsOf('indicator=fixed-price&time=2018').at(-1)).toBe(
      ' Years behind cannot be told: the series begins in 2018.',
    );
  });

  it('has no ratio of numbers that are ratios themselves', () => {
    const found = gapFacts(contextFor('indicator=gender-parity&group=ldc~ldc'));
    expect(found).toEqual([]);
  });

  it('counts people as many or few, and calls nobody behind', () => {
    // 80 % of 1 million and 60 % of 3 million, against 10 % of 2 million and none of 2 million.
    expect(factsOf('indicator=people-offline&time=2020')).toEqual([
      '2.40 million people apart.',
      '13 times as many in the least developed countries as in developed countries.',
      ' Years behind: numbers of people depend on how large a group is, so neither is behind.',
    ]);
  });
});

describe('What the figures rest on', () => {
  it('is told for each, with ITU’s own figure and the reasons for the difference', () => {
    const { sides, reasons } = footingFacts(contextFor('time=2020'));
    expect(sides[0]?.lines).toEqual([
      '2 of 2 countries have a value, with 100% of its people.',
      'Mean weighted by population.',
      'The publisher’s own figure: 37.0%, 2.0 percentage points higher.',
    ]);
    expect(sides[1]?.lines.at(-1)).toBe(
      'This atlas holds no figure of the publisher’s own for this group and year.',
    );
    expect(reasons).toEqual([
      'Another vintage: the publisher’s figures for groups are of November, the countries’ values of April. Countries revise.',
      'Other members: the LDCs here are those on the list of the year; the publisher may count the list of another year.',
    ]);
  });

  it('says who has a value and nobody to weigh it by', () => {
    const population = new Map([...tables.population].filter(([iso3]) => iso3 !== 'CCC'));
    const { sides } = footingFacts(contextFor('time=2020', { tables: { ...tables, population } }));
    expect(sides[1]?.lines).toContain(
      '1 country with a value has no population in the data and carries no weight.',
    );
    expect(sides[0]?.lines.join()).not.toContain('weight.');
  });

  it('gives no reason where there is no difference to explain', () => {
    expect(footingFacts(contextFor('time=2020&group=developed~AAA')).reasons).toEqual([]);
  });

  it('tells a missing file from a missing estimate', () => {
    const context = contextFor('time=2020');
    const { 'group-estimates': _, ...tables } = context.comparison.tables;
    const comparison = { ...context.comparison, tables };
    const { sides } = footingFacts({ ...context, comparison });
    expect(sides[1]?.lines.at(-1)).toBe('The publisher’s own figures could not be loaded.');
  });

  it('says why there is no figure', () => {
    const { sides } = footingFacts(contextFor('time=2020&group=XXX~ldc'));
    expect(sides[0]?.lines).toEqual(['It has no value for 2020.']);
  });
});
