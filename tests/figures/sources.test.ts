import { describe, expect, it } from 'vitest';
import { sourcesOf, sourcesOfLines } from '../../src/figures/sources.ts';
import type { TrendLine } from '../../src/figures/trend/view.ts';
import type { Status } from '../../src/model/observation.ts';
import { source } from './small-figures.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const ITU = source('internet-use.csv', 'ITU');
const BANK = source('internet-use.csv', 'World Bank');
const POPULATION = source('population.csv', 'World Bank');
const ESTIMATES = source('group-estimates.csv', 'ITU');
const BY_SEX = source('internet-use-by-sex.csv', 'World Bank');
const ALL = [ITU, BANK, POPULATION, ESTIMATES, BY_SEX];

const statuses = (...list: Status[]) => list.map((status) => ({ status }));

describe('The sources of the values shown', () => {
  it('are ITU for Internet use from 2000, and the World Bank before', () => {
    expect(sourcesOf(INDICATOR['internet-use'], ALL, statuses('reported', 'estimate'))).toEqual([
      ITU,
    ]);
    expect(sourcesOf(INDICATOR['internet-use'], ALL, statuses('unmarked'))).toEqual([BANK]);
    expect(sourcesOf(INDICATOR['internet-use'], ALL, statuses('unmarked', 'reported'))).toEqual([
      ITU,
      BANK,
    ]);
  });

  it('include the populations where people are counted', () => {
    expect(sourcesOf(INDICATOR['people-offline'], ALL, statuses('reported'))).toEqual([
      ITU,
      POPULATION,
    ]);
  });

  it('are those of the file of the indicator, and no others', () => {
    expect(sourcesOf(INDICATOR['gender-parity'], ALL, statuses('derived'))).toEqual([BY_SEX]);
  });
});

describe('The sources of a trend', () => {
  const line = (kind: TrendLine['kind'], published: boolean, year: number, status: Status) => ({
    id: 'x',
    name: 'x',
    full: 'x',
    kind,
    published,
    stretches: [{ basket: null, points: [{ year, value: 1, status }] }],
  });

  it('of countries are those of their values', () => {
    expect(
      sourcesOfLines(INDICATOR['internet-use'], ALL, [line('country', false, 2019, 'reported')]),
    ).toEqual([ITU]);
  });

  it('of computed groups include the populations that weigh them', () => {
    expect(
      sourcesOfLines(INDICATOR['internet-use'], ALL, [line('group', false, 2019, 'derived')]),
    ).toEqual([ITU, POPULATION]);
    expect(
      sourcesOfLines(INDICATOR['internet-use'], ALL, [line('group', false, 1995, 'derived')]),
    ).toEqual([BANK, POPULATION]);
  });

  it('of published estimates are the estimates alone', () => {
    expect(
      sourcesOfLines(INDICATOR['gender-parity'], ALL, [line('group', true, 2022, 'estimate')]),
    ).toEqual([ESTIMATES]);
  });

  it('are none without a line', () => {
    const empty = { ...line('country', false, 2019, 'reported'), stretches: [] };
    expect(sourcesOfLines(INDICATOR['internet-use'], ALL, [empty])).toEqual([]);
  });
});
