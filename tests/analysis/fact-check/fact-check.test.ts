import { describe, expect, it } from 'vitest';
import { factCheck } from '../../../src/analysis/fact-check/fact-check.ts';
import { tablesForClaim, tablesForVerdict } from '../../../src/analysis/fact-check/needed.ts';
import type { LoadedTables } from '../../../src/analysis/loaded-tables.ts';
import type { Check, CheckableClaim, Quoted } from '../../../src/model/roadmap.ts';
import { countries, country, seriesOf } from '../small-world.ts';
import { INDICATOR } from '../../../src/indicators/index.ts';

const quoted: Quoted = {
  value: 19,
  unit: 'percent',
  qualifier: null,
  precision: 1,
  year: 2019,
  yearStated: true,
  words: null,
  from: null,
};

const claim = (check: Check, over: Partial<CheckableClaim> = {}): CheckableClaim => ({
  id: 'a-claim',
  label: 'A figure',
  claim: 'A claim.',
  paragraphs: [8],
  quoted,
  recommendation: '1A',
  check,
  archive: null,
  rule: '',
  direction: null,
  figure: { indicator: INDICATOR['internet-use'], params: {} },
  ...over,
});

const useCheck = {
  kind: 'group-value',
  indicator: INDICATOR['internet-use'],
  measure: 'share',
  group: 'ldc',
  year: 2019,
  membership: 'of-the-time',
  beside: { series: 'internet-use', group: 'ldc', year: 2019 },
} as const;

/** A and B are LDCs, C is not. */
const tables: LoadedTables = {
  countries: countries(country('A'), country('B'), country('C')),
  'ldc-membership': [
    { iso3: 'A', included: 1971, graduated: null, scheduled: null },
    { iso3: 'B', included: 1971, graduated: null, scheduled: null },
  ],
  population: seriesOf({
    A: { 2018: 300, 2019: 300 },
    B: { 2018: 100, 2019: 100 },
    C: { 2019: 600 },
  }),
  'series-breaks': [],
  'internet-use': seriesOf({ A: { 2018: 10, 2019: 20 }, B: { 2018: 30 }, C: { 2019: 80 } }),
  'group-estimates-2020-10': [{ group: 'ldc', year: 2018, value: 12 }],
  'group-estimates': [
    {
      group: 'ldc',
      indicator: 'internet-use',
      sex: 'all',
      area: 'all',
      age: 'all',
      year: 2019,
      value: 23,
      unit: 'percent',
    },
  ],
};
const archive = { file: 'group-estimates-2020-10', year: 2018, note: '' } as const;

describe('the value of a group', () => {
  it('is checked with its economies, its archive and the publisher’s own value beside it', () => {
    const result = factCheck(claim(useCheck, { archive }), tables);
    // 2019: (20 × 300 + 30 × 100) ÷ 400 = 22.5, B looked back; 2018: (10 × 300 + 30 × 100) ÷ 400
    // = 15 today against 12 then: +3 explains the difference of 22.5 − 19 = 3.5.
    expect(result).toMatchObject({
      verdict: { kind: 'restated', by: 3 },
      revision: { year: 2018, then: 12, now: 15 },
      beside: [{ kind: 'published', value: 23 }],
      finding: {
        kind: 'figure',
        found: {
          value: 22.5,
          footing: { n: 2, of: 2, populationShare: 1 },
          countries: [
            { iso3: 'A', value: 20, year: 2019, counted: true },
            { iso3: 'B', value: 30, year: 2018, counted: true },
          ],
        },
      },
    });
  });

  it('below half of the population gives no verdict but the reason', () => {
    const sparse = { ...tables, 'internet-use': seriesOf({ B: { 2019: 30 } }) };
    const { verdict } = factCheck(claim(useCheck), sparse);
    expect(verdict).toEqual({
      kind: 'not-computed',
      reason: { code: 'no-value', why: 'below-half' },
    });
  });
});

describe('a dataset that is missing', () => {
  it('gives the reason and never a verdict', () => {
    const { 'internet-use': _, ...rest } = tables;
    const reason = { code: 'missing-tables', tables: ['internet-use'] };
    const result = factCheck(claim(useCheck), rest);
    expect(result.verdict).toEqual({ kind: 'not-computed', reason });
    expect(result.finding).toBeNull();
  });

  it('counts as missing when it is the archive that the verdict rests on', () => {
    const { 'group-estimates-2020-10': _, ...rest } = tables;
    expect(factCheck(claim(useCheck, { archive }), rest).verdict.kind).toBe('not-computed');
  });

  it('only leaves out what stood beside when the verdict does not rest on it', () => {
    const { 'group-estimates': _, ...rest } = tables;
    const result = factCheck(claim(useCheck), rest);
    expect(result.verdict.kind).toBe('contradicted');
    expect(result.beside).toEqual([]);
  });

  it('is known beforehand, so that only what is needed gets loaded', () => {
    const checked = claim(useCheck, { archive });
    expect(tablesForVerdict(checked)).not.toContain('group-estimates');
    expect(tablesForClaim(checked)).toContain('group-estimates');
  });
});

it('people offline are the population of the year times the share offline', () => {
  const check = {
    kind: 'people-offline',
    group: 'ldc',
    year: 2019,
    membership: 'of-the-time',
    beside: useCheck.beside,
  } as const;
  const people = { ...quoted, value: 300, precision: 100, unit: 'people' } as const;
  const result = factCheck(claim(check, { quoted: people, archive }), tables);
  // 300 × 0.8 + 100 × 0.7 = 310, which rounds to 300. Beside it 400 × (1 − 0.23) = 308.
  // 2018: then 400 × (1 − 0.12) = 352, now 300 × 0.9 + 100 × 0.7 = 340.
  expect(result).toMatchObject({
    verdict: { kind: 'reproduced' },
    finding: { found: { value: 310 } },
    revision: { then: 352, now: 340 },
  });
  expect(result.beside[0]).toMatchObject({ value: 308 });
});

describe('prices', () => {
  const price = (pctGni: number) => [
    { year: 2019, pctGni, usd: null, ppp: null, status: 'official' as const },
  ];
  const priced: LoadedTables = {
    ...tables,
    'price-baskets': new Map([
      [
        'fixed-5gb',
        new Map([
          ['A', price(20)],
          ['B', price(20.1)],
          ['C', price(1)],
        ] as const),
      ],
    ]),
  };

  it('above a line are counted without the line itself', () => {
    const check = {
      kind: 'count-above',
      indicator: INDICATOR['fixed-price'],
      basket: 'fixed-5gb',
      measure: 'pct-gni',
      above: 20,
      group: 'ldc',
      year: 2019,
      membership: 'of-the-time',
    } as const;
    const economies = { ...quoted, value: 1, unit: 'economies' } as const;
    const result = factCheck(claim(check, { quoted: economies }), priced);
    expect(result).toMatchObject({
      verdict: { kind: 'reproduced' },
      finding: { found: { value: 1, countries: [{ counted: false }, { counted: true }] } },
    });
  });

  it('that meet a yardstick are counted by group and year, without a verdict', () => {
    const check = {
      kind: 'count-meeting',
      indicator: INDICATOR['fixed-price'],
      measure: 'pct-gni',
      operator: 'at-most',
      threshold: { max: 2 },
      groups: ['world', 'ldc'],
      years: [2019, 'latest'],
    } as const;
    const result = factCheck(claim(check), priced);
    // The latest year is 2019 as well, so it is counted once.
    expect(result).toMatchObject({
      verdict: { kind: 'yardstick' },
      finding: {
        counts: [
          { group: 'world', year: 2019, basket: 'fixed-5gb', meeting: 1, n: 3, of: 3 },
          { group: 'ldc', meeting: 0, n: 2, share: 0 },
        ],
      },
    });
  });
});

describe('women and men', () => {
  const bySex: LoadedTables = {
    ...tables,
    'internet-use-by-sex': new Map([
      [
        'A',
        [
          { year: 2013, female: 10, male: 20 },
          { year: 2019, female: 30, male: 40 },
        ],
      ],
      [
        'B',
        [
          { year: 2012, female: 40, male: 50 },
          { year: 2018, female: 60, male: 80 },
        ],
      ],
      ['C', [{ year: 2019, female: 70, male: 69 }]],
    ]),
  };

  it('are compared by the share of economies in which men lead', () => {
    const check = {
      kind: 'share-men-lead',
      year: 2019,
      tolerance: 4,
      equalWithin: 0,
      besideEqualWithin: 15,
    } as const;
    const words = { ...quoted, value: 66.7, precision: 5 };
    const result = factCheck(claim(check, { quoted: words }), bySex);
    // A and B of three: 66.7 %. With 15 points for equal only B: 33.3 %.
    expect(result).toMatchObject({
      verdict: { kind: 'reproduced' },
      finding: { found: { footing: { n: 3, of: 3, populationShare: 1 } } },
    });
    expect(result.beside[0]?.kind === 'equal-within' && result.beside[0].value).toBeCloseTo(
      100 / 3,
    );
  });

  it('are followed in the economies with figures at both ends', () => {
    const check = {
      kind: 'direction',
      measure: 'gap',
      claimed: 'up',
      from: 2013,
      to: 2019,
      tolerance: 2,
      minPopulationShare: 0.5,
      since: { from: 2019, to: 'latest', groups: ['world'] },
    } as const;
    const result = factCheck(claim(check, { quoted: null }), bySex);
    // A: 50 % → 25 %, shrank; B: 20 % → 25 %, grew. 400 of 1000 people: too few for a verdict.
    expect(result).toMatchObject({
      verdict: { kind: 'not-checkable', reason: 'too-little-data' },
      finding: { movement: { grew: ['B'], shrank: ['A'], n: 2, of: 3, populationShare: 0.4 } },
    });
  });
});

it('a claim without a check is not checkable, whatever is loaded', () => {
  const uncheckable = {
    id: 'x',
    label: '',
    claim: '',
    paragraphs: [9],
    quoted,
    recommendation: null,
    uncheckable: {
      reason: '',
      dataNeeded: '',
      origin: { fidelity: 'unknown', text: '', today: null, sources: [] },
    },
  } as const;
  const expected = { kind: 'not-checkable', reason: 'no-open-data' };
  expect(factCheck(uncheckable, {}).verdict).toEqual(expected);
});
