/** What is known about the sources, each point a rule that the committed data keep. */
import { describe, expect, it } from 'vitest';
import { ldcsOf } from '../../src/analysis/group/membership.ts';
import { reports } from '../../src/model/established.ts';
import { BASKETS } from '../../data/build/tables/baskets.ts';
import { economiesOf, median, rowsOf, type Row } from './committed-files.ts';

const use = rowsOf('internet-use.csv');
const bySex = rowsOf('internet-use-by-sex.csv');
const prices = rowsOf('price-baskets.csv');
const stays = rowsOf('ldc-membership.csv').map(({ iso3, included, graduated, scheduled }) => ({
  iso3: iso3 ?? '',
  included: Number(included),
  graduated: graduated === '' ? null : Number(graduated),
  scheduled: scheduled === '' ? null : Number(scheduled),
}));
const ldcs = (year: number): ReadonlySet<string> => ldcsOf(year, stays);
const ofYear = (rows: Row[], year: number): Row[] =>
  rows.filter((row) => row.year === String(year));
const countBy = (rows: Row[], from: number): number =>
  new Set(rows.filter(({ year }) => Number(year) >= from).map(({ iso3 }) => iso3)).size;

describe("rule: ITU's own estimates are marked", () => {
  it('111 of the 184 values of 2024 are estimates', () => {
    const values = ofYear(use, 2024);
    expect(values.length).toBe(184);
    expect(values.filter(({ status }) => status === 'estimate').length).toBe(111);
  });

  it('values before 2000 are unmarked, and no others', () => {
    const unmarked = use.filter(({ status }) => status === 'unmarked');
    expect(unmarked.map(({ year }) => Number(year)).every((year) => year < 2000)).toBe(true);
    expect(unmarked.length).toBe(use.filter(({ year }) => Number(year) < 2000).length);
  });
});

describe('rule: counts are of the economies that could report', () => {
  it('234 of 251 do; the others have no population and no value in any file', () => {
    const coverage = ['coverage-3g', 'coverage-4g'];
    const files = ['population', 'internet-use', 'internet-use-by-sex', ...coverage];
    const all = [...files, 'price-baskets', 'gni-per-capita'].map((file) => rowsOf(`${file}.csv`));
    const known = new Set(all.flat().map(({ iso3 }) => iso3));
    const codes = rowsOf('countries.csv').map(({ iso3 }) => iso3 ?? '');
    expect(codes.filter(reports)).toEqual(codes.filter((iso3) => known.has(iso3)));
    expect([codes.length, codes.filter(reports).length]).toEqual([251, 234]);
  });
});

describe('rule: a missing year stays missing', () => {
  it('2025 has ten economies, and no value was carried forward', () => {
    expect(ofYear(use, 2025).length).toBe(10);
  });

  it('thirteen economies known by name have no value of 2024', () => {
    const present = new Set(ofYear(use, 2024).map(({ iso3 }) => iso3));
    const missing = 'ERI MMR PRK SDN SSD SUR SYR TKM TLS TUV VUT WSM YEM'.split(' ');
    expect(missing.filter((iso3) => present.has(iso3))).toEqual([]);
  });

  it('zeros of the 1990s are zeros', () => {
    const zeros = ofYear(use, 1990).filter(({ value }) => value === '0');
    expect(zeros.length).toBe(188);
  });
});

describe('rule: by sex there are only published values', () => {
  it('136 economies; both sexes in 108 of them since 2019 and in 89 since 2021', () => {
    const both = bySex.filter(({ female, male }) => female !== '' && male !== '');
    expect(countBy(bySex, 1990)).toBe(136);
    expect([2019, 2021].map((year) => countBy(both, year))).toEqual([108, 89]);
  });

  it('India has 2018 alone, and Puerto Rico men since 2021 from the later release', () => {
    const of = (iso3: string): Row[] => bySex.filter((row) => row.iso3 === iso3);
    expect(of('IND').map(({ year }) => year)).toEqual(['2018']);
    const latest = of('PRI').filter(({ year }) => Number(year) >= 2021);
    expect(latest.map(({ male, release }) => [male, release])).toEqual([
      ['83.65', '2026-07'],
      ['86.88', '2026-07'],
    ]);
  });

  it('groups by sex are the estimates that ITU publishes', () => {
    const women = rowsOf('group-estimates.csv').filter(
      ({ indicator, sex }) => indicator === 'internet-use' && sex === 'female',
    );
    const ldc2024 = women.find(({ group, year }) => group === 'ldc' && year === '2024');
    expect(ldc2024?.value).toBe('28.7');
    expect(new Set(women.map(({ year }) => year)).size).toBe(6);
  });
});

describe('rule: a break in a series is one that ITU notes', () => {
  it("China's of 2023 is there", () => {
    const breaks = rowsOf('series-breaks.csv').map(({ iso3, year }) => `${iso3} ${year}`);
    expect(breaks).toContain('CHN 2023');
    expect(breaks.length).toBe(9);
  });
});

describe('rule: baskets are never chained', () => {
  const yearsOf = (basket: string): string => {
    const years = prices.filter((row) => row.basket === basket).map(({ year }) => Number(year));
    return `${Math.min(...years)}–${Math.max(...years)}`;
  };

  it('each basket is a series of its own, with years of its own', () => {
    const years = Object.fromEntries([...BASKETS.values()].map((id) => [id, yearsOf(id)]));
    expect(years).toEqual({
      'fixed-1gb': '2008–2017',
      'fixed-5gb': '2018–2025',
      'mobile-1gb-postpaid': '2013–2017',
      'mobile-1.5gb': '2018–2020',
      'mobile-2gb': '2021–2025',
      'mobile-5gb': '2022–2025',
      'mobile-1gb': '2023–2025',
      'mobile-10gb': '2022–2025',
    });
  });

  it('the 2 GB basket is experimental in 2025, the 5 GB basket before it', () => {
    const experimental = (basket: string): string[] => [
      ...new Set(
        prices.flatMap((row) =>
          row.basket === basket && row.status === 'experimental' ? [row.year ?? ''] : [],
        ),
      ),
    ];
    expect(experimental('mobile-2gb')).toEqual(['2025']);
    expect(experimental('mobile-5gb').sort()).toEqual(['2022', '2023', '2024']);
    expect(experimental('fixed-5gb')).toEqual([]);
  });
});

describe('rule: outliers and repeated prices are kept', () => {
  const fixed = (year: number): Map<string, string> =>
    new Map(
      ofYear(prices, year).flatMap((row) =>
        row.basket === 'fixed-5gb' && row.pct_gni !== ''
          ? [[row.iso3 ?? '', row.pct_gni ?? '']]
          : [],
      ),
    );

  it('Burundi paid 964 percent of income in 2018 and 2019', () => {
    expect([2018, 2019].map((year) => fixed(year).get('BDI'))).toEqual(['964.29', '964.29']);
  });

  it('120 of the 173 economies of 2019 have the price of 2018', () => {
    const before = fixed(2018);
    const now = [...fixed(2019)];
    expect(now.length).toBe(173);
    expect(now.filter(([iso3, price]) => before.get(iso3) === price).length).toBe(120);
  });
});

describe('rule: the timeline decides who is a least developed country', () => {
  it('44 today, 47 in 2019, 46 in 2020', () => {
    expect([2026, 2019, 2020].map((year) => ldcs(year).size)).toEqual([44, 47, 46]);
  });

  it('Bangladesh, Lao PDR and Nepal are scheduled for 2026, and are still on the list', () => {
    const leaving = stays.filter(({ scheduled }) => scheduled === 2026).map(({ iso3 }) => iso3);
    expect(leaving).toEqual(['BGD', 'LAO', 'NPL']);
    expect(leaving.every((iso3) => ldcs(2026).has(iso3))).toBe(true);
  });
});

describe('rule: SIDS and LLDCs are those of M49', () => {
  it('32 LLDCs; 53 SIDS, of which ITU leaves out two and to which it adds three', () => {
    const listed = (flag: 'lldc' | 'sids'): Set<string> =>
      new Set(
        rowsOf('countries.csv').flatMap((row) => (row[flag] === '1' ? [row.iso3 ?? ''] : [])),
      );
    expect([listed('lldc').size, listed('sids').size]).toEqual([32, 53]);
    expect(['MSR', 'BES'].every((iso3) => listed('sids').has(iso3))).toBe(true);
    expect(['BMU', 'CYM', 'TCA'].some((iso3) => listed('sids').has(iso3))).toBe(false);
  });
});

describe('rule: codes stay text', () => {
  it('Afghanistan is 004 and Northern Africa 015', () => {
    const row = rowsOf('countries.csv').find(({ iso3 }) => iso3 === 'AFG');
    expect([row?.m49, row?.subregion_code]).toEqual(['004', '034']);
  });
});

describe('rule: aggregates of the World Bank are dropped by code', () => {
  it('leaves no group among the economies of any file', () => {
    const files = ['coverage-4g.csv', 'population.csv', 'gni-per-capita.csv'];
    const groups = files.flatMap((name) =>
      [...economiesOf(name)].filter((iso3) => ['WLD', 'CEB', 'LDC', 'CHI'].includes(iso3)),
    );
    expect(groups).toEqual([]);
  });
});

describe("our medians of prices beside ITU's own", () => {
  const members: Readonly<Record<string, (iso3: string) => boolean>> = {
    world: () => true,
    ldc: (iso3) => ldcs(2026).has(iso3),
  };
  const compared = (from: number, to: number): { ours: number; itu: number; id: string }[] =>
    rowsOf('price-medians.csv').flatMap(({ group = '', basket, year, pct_gni: itu = '' }) => {
      const isMember = members[group];
      if (isMember === undefined || itu === '') return [];
      if (Number(year) < from || Number(year) > to) return [];
      const values = prices.flatMap((row) =>
        row.basket === basket && row.year === year && row.pct_gni !== '' && isMember(row.iso3 ?? '')
          ? [Number(row.pct_gni)]
          : [],
      );
      return [{ ours: median(values), itu: Number(itu), id: `${group} ${basket} ${year}` }];
    });

  it('are the same from 2017 to 2022', () => {
    const off = compared(2017, 2022).filter(({ ours, itu }) => Math.abs(ours - itu) > 0.0101);
    expect(off).toEqual([]);
  });

  it('differ by less than two percent from 2023, where ITU counts a few economies less', () => {
    const pairs = compared(2023, 2025);
    expect(pairs.filter(({ ours, itu }) => Math.abs(ours / itu - 1) > 0.02)).toEqual([]);
    expect(pairs.length).toBeGreaterThan(20);
  });

  it("lie below ITU's to 2016, because ITU withholds the dearest countries' shares of income", () => {
    const fixed = compared(2008, 2016).filter(({ id }) => id.includes('fixed-1gb'));
    expect(fixed.every(({ ours, itu }) => ours < itu + 0.0101)).toBe(true);
    const cuba = prices.find(
      ({ iso3, basket, year }) => iso3 === 'CUB' && basket === 'fixed-1gb' && year === '2008',
    );
    expect([cuba?.usd, cuba?.pct_gni]).toEqual(['1630', '']);
  });
});
