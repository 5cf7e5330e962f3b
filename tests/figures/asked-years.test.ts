/**
 * Figures of the committed data for years that few or none reported. What is right is worked out
 * from the CSV files by other means (see the oracle).
 */
import { describe, expect, it } from 'vitest';
import { membersOf } from '../../src/analysis/group/membership.ts';
import { contextOf } from '../../src/figures/compare/context.ts';
import { gapFacts } from '../../src/figures/compare/facts.ts';
import { compareFigureOf } from '../../src/figures/compare/index.ts';
import { indicatorProfile } from '../../src/figures/country/indicator-profile.ts';
import { evidenceRows } from '../../src/figures/explore/evidence.ts';
import { gapWords } from '../../src/figures/compare/words.ts';
import { compareHeadline } from '../../src/messages/compare/headline.ts';
import { populationsAt } from '../../src/analysis/group/footing.ts';
import { offlineFinding } from '../../src/analysis/fact-check/people-offline.ts';
import type { StandingGroupId } from '../../src/model/group.ts';
import { COMPARE_FIGURES } from '../../src/address/figures.ts';
import { parseAddress } from '../../src/address/address.ts';
import { selectionOf } from '../../src/selection/selection.ts';
import { committed } from '../analysis/committed-data.ts';
import { figureAt } from '../export/committed-figures.ts';
import { populationsFor, valuesFor, type Question } from '../support/oracle.ts';
import { input } from './roadmap/committed.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const { tables, sources } = input;
const countries = tables.countries!;

function compared(address: string) {
  const context = contextOf({
    tables,
    sources,
    view: parseAddress(`page=compare&${address}`).view,
  });
  if (context === null) throw new Error('Nothing to compare.');
  return context;
}

/** The figures of a comparison that stand by the year compared. */
const figuresOf = (context: ReturnType<typeof compared>) =>
  COMPARE_FIGURES.filter((id) => id !== 'compare-affordability').map((id) =>
    compareFigureOf(id, context),
  );

const membersIn = (id: StandingGroupId, year: number) =>
  membersOf({ kind: 'standing', id }, year, { countries, stays: tables['ldc-membership']! });

/** The mean weighted by population, or null where less than half of the people have an own value. */
function meanOf(question: Question, members: readonly string[], year: number): number | null {
  const people = populationsFor(year);
  const values = valuesFor(question, year);
  const inhabitants = (codes: readonly string[]) =>
    codes.reduce((sum, code) => sum + (people.get(code) ?? 0), 0);
  const known = members.filter((code) => values.has(code));
  const own = known.filter((code) => values.get(code)?.year === year);
  if (inhabitants(own) < inhabitants(members) / 2) return null;
  return (
    known.reduce((sum, code) => sum + (values.get(code)?.value ?? 0) * (people.get(code) ?? 0), 0) /
    inhabitants(known)
  );
}

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[Math.floor(index)] ?? NaN;
  return (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
};

describe('A comparison of 2025, which no LDC has reported', () => {
  const context = compared('group=ldc~developed&time=2025');

  it('is one of 2024, and says so', () => {
    expect([context.comparison.asked, context.comparison.year]).toEqual([2025, 2024]);
    expect(compareHeadline(gapWords(context))).toBe(
      '31.1% of people in the least developed countries used the Internet, 92.3% in developed countries, on the latest figures up to 2024: 61.2 percentage points apart.',
    );
    expect(compareFigureOf('compare-gap', context).notes).toContain(
      'Too few countries have a figure of 2025 yet for both groups to have one; this is 2024.',
    );
  });

  it('has the years behind of 2024', () => {
    // Developed countries: 29.99 in 2001, 37.68 in 2002; 31.08 lies 0.141 of a year after 2001.
    const behind = gapFacts(context).find(({ id }) => id === 'behind');
    expect(behind?.value).toBe('22.9 years');
    expect(behind?.text).toContain('in 2024');
  });

  it('names 2025 in no title, and in no row of its trend', () => {
    const figures = figuresOf(context);
    for (const { title, subtitle } of figures) expect(`${title} ${subtitle}`).not.toContain('2025');
    const trend = figures.find(({ id }) => id === 'compare-trend');
    expect(trend?.subtitle).toContain('1990–2024');
    expect(trend?.table().rows.at(-1)?.id).toBe('2024');
  });

  it('is the same as the comparison of 2024', () => {
    const of2024 = compared('group=ldc~developed&time=2024').comparison;
    const { sides, gap, behind } = context.comparison;
    expect([sides, gap, behind]).toEqual([of2024.sides, of2024.gap, of2024.behind]);
  });
});

it.each(['internet-use', 'coverage-4g'] as const)(
  'the lines of groups in %s have a point for each year that half of the people have a value of',
  (indicator) => {
    for (const pair of [
      ['ldc', 'developed'],
      ['world', 'sids'],
      ['oceania', 'income-low'],
    ] as const) {
      const { comparison } = compared(
        `indicator=${indicator}&group=${pair.join('~')}&time=2025&membership=of-the-time`,
      );
      comparison.sides.forEach(({ trend }, at) => {
        for (const { year, value } of trend.flatMap(({ years }) => years)) {
          const members = membersIn(pair[at]!, year);
          const expected = meanOf([indicator, 'share'], members, year);
          if (expected === null) expect(value, `${pair[at]} ${year}`).toBeNull();
          else expect(value, `${pair[at]} ${year}`).toBeCloseTo(expected, 6);
        }
      });
    }
  },
);

it('the trend of LDCs, developed countries and the world ends with 2024', () => {
  const { view } = figureAt('?view=trend&group=ldc~developed~world');
  expect(view.title).toBe('Individuals using the Internet, 1990–2024');
  expect(view.table().rows.at(-1)?.id).toBe('2024');
});

describe('The map of 2025, with ten values of its own', () => {
  it('does not name 2025 as the year of its values, in title, description and table', () => {
    for (const form of ['map', 'rank', 'table']) {
      const { view } = figureAt(`?view=${form}&time=2025`);
      expect(view.title).toBe('Individuals using the Internet, latest values up to 2025');
      expect(view.alt()).toContain(view.title);
      expect(view.table().caption).toBe(view.title);
      expect(view.notes[0]).toMatch(/^Only 10 of the \d+ values are of 2025; the others/);
    }
    const own = [...valuesFor(['internet-use', 'share'], 2025).values()];
    expect(own.filter(({ year }) => year === 2025)).toHaveLength(10);
  });

  it('is the map of 2024 a year before', () => {
    expect(figureAt('?time=2024').view.title).toBe('Individuals using the Internet, 2024');
  });
});

describe('Groups beside values of 2025', () => {
  it('stand with their own last year in the evidence', () => {
    const selection = selectionOf({ ...tables, countries }, parseAddress('time=2025').view);
    if (selection === null) throw new Error('There are values.');
    const populations = populationsAt(tables.population!, 2025);
    const groups = ['world', 'ldc'] as const;
    const rows = evidenceRows({ tables, selection, populations, groups, country: null });
    for (const row of rows) {
      expect(row.year).toBe(2024);
      const members = membersIn(row.id as 'world' | 'ldc', 2024);
      expect(row.value).toBeCloseTo(meanOf(['internet-use', 'share'], members, 2024) ?? NaN, 6);
    }
  });

  it('and in the profile of a country that has reported it', () => {
    const country = countries.get('CHN')!;
    const known = { ...tables, 'internet-use-notes': committed('internet-use-notes') };
    const profile = indicatorProfile(INDICATOR['internet-use'], {
      tables: known,
      country,
      targets: [],
    });
    expect(profile?.reading?.year).toBe(2025);
    const world = profile?.comparisons.find(({ group }) => group === 'world');
    expect(world?.computed).toMatchObject({ year: 2024, reason: null });
  });
});

it('Sudan has one number of people offline in 2019 everywhere: 37.1 million', () => {
  // 45,548,175 people in 2019 × (1 − 18.6 %), the share of 2017, which is published as 18.600000….
  const share = valuesFor(['internet-use', 'share'], 2017).get('SDN')?.value ?? NaN;
  expect(share).toBeCloseTo(18.6, 4);
  const expected = 45_548_175 * (1 - share / 100);
  expect(Math.round(expected / 1e5)).toBe(371);
  const address = 'indicator=people-offline&time=2019';
  const { view, selection } = figureAt(`?${address}`);
  expect(selection.readings.get('SDN')?.value).toBeCloseTo(expected, 3);
  if (view.body.kind !== 'map') throw new Error('It is a map.');
  expect(view.body.map.readings.get('SDN')?.value).toBeCloseTo(expected, 3);
  const { comparison } = compared(`${address}&group=SDN~world`);
  // Alone it has no value of 2019, so the group of one is compared in 2017.
  expect(comparison.year).toBe(2017);
  expect(comparison.sides[0].value.value).toBeCloseTo(
    (populationsFor(2017).get('SDN') ?? NaN) * (1 - share / 100),
    3,
  );
  expect(compared(`${address}&group=ldc~world`).comparison.readings.get('SDN')?.value).toBeCloseTo(
    expected,
    3,
  );
  const finding = offlineFinding(tables, 'ldc', 2019);
  if (finding.kind !== 'figure') throw new Error('It can be computed.');
  expect(finding.found.countries.find(({ iso3 }) => iso3 === 'SDN')?.value).toBeCloseTo(
    expected,
    3,
  );
  const sum = compared(`${address}&group=ldc~world`).comparison.sides[0].value.value;
  expect(sum).toBeCloseTo(finding.found.value, 3);
});

describe('Prices over time', () => {
  const FIVE: Question = ['fixed-price', 'pct-gni'];

  it('are medians over the same countries in every year of the basket', () => {
    const { comparison } = compared('indicator=fixed-price&group=ldc~developed&time=2018..2025');
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
    const own = new Map(
      years.map((year) => [
        year,
        new Map([...valuesFor(FIVE, year)].filter(([, value]) => value.year === year)),
      ]),
    );
    for (const [at, id, n] of [
      [0, 'ldc', 26],
      [1, 'developed', 46],
    ] as const) {
      const always = membersIn(id, 2025).filter((code) =>
        years.every((y) => own.get(y)?.has(code)),
      );
      expect(always).toHaveLength(n);
      const [stretch] = comparison.sides[at].trend;
      expect(stretch?.years.map(({ year }) => year)).toEqual(years);
      for (const { year, value, n: counted } of stretch?.years ?? []) {
        expect(counted).toBe(n);
        const prices = always.map((code) => own.get(year)?.get(code)?.value ?? NaN);
        expect(value).toBeCloseTo(median(prices), 9);
      }
    }
  });

  it('say how many countries these are, and show ITU’s medians as points with its warning', () => {
    const trend = compareFigureOf(
      'compare-trend',
      compared('indicator=fixed-price&group=ldc~developed&time=2018..2025'),
    );
    const notes = trend.notes.join(' ');
    expect(notes).toContain('LDCs 26 of 44 (5 GB)');
    expect(notes).toContain('advises against comparing them from year to year');
    expect(trend.title).toContain('same countries throughout');
  });

  it('have no line of the LDCs for 2008–2017, where too few have a price in every year', () => {
    const { comparison } = compared('indicator=fixed-price&group=ldc~developed');
    const [old] = comparison.sides[0].trend;
    expect(old?.basket).toBe('fixed-1gb');
    expect(old?.years.every(({ value }) => value === null)).toBe(true);
  });

  it('are years behind as a share of income, and never in money', () => {
    const kind = (measure: string) =>
      compared(`indicator=fixed-price&measure=${measure}&group=ldc~developed`).comparison.behind;
    expect(kind('usd')).toEqual({ kind: 'not-comparable', why: 'money' });
    expect(kind('ppp')).toEqual({ kind: 'not-comparable', why: 'money' });
    // Developed countries never paid 18 % in these years.
    expect(kind('pct-gni')).toMatchObject({ kind: 'further-back' });
  });
});
