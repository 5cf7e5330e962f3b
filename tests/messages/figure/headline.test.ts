import { INDICATOR } from '../../../src/indicators/index.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { populationsAt } from '../../../src/analysis/group/footing.ts';
import { headline } from '../../../src/analysis/headline.ts';
import type { LoadedTables } from '../../../src/analysis/loaded-tables.ts';
import { readingRule } from '../../../src/analysis/reading.ts';
import { formatWithUnit } from '../../../src/messages/format.ts';
import { regionNaming } from '../../../src/messages/regions.ts';
import { headlineSentence } from '../../../src/messages/figure/headline.ts';
import type { Countries } from '../../../src/model/country.ts';
import { REGIONS, type Region } from '../../../src/model/country.ts';
import type { Indicator, IndicatorId, MeasureId } from '../../../src/model/indicator.ts';
import { scopeOf, selectYear } from '../../../src/selection/selection.ts';
import { timelineOf } from '../../../src/selection/timeline.ts';
import { everyTable } from '../../analysis/committed-data.ts';
import { populationsFor, QUESTIONS, valuesFor, type Value } from '../../support/oracle.ts';

let tables: LoadedTables & { countries: Countries };

beforeAll(() => {
  tables = {
    ...everyTable(),
  };
});

interface Asked {
  readonly indicator: Indicator;
  readonly measure: MeasureId;
  readonly year: number;
  readonly region: Region | null;
}

/** The sentence that the page shows. */
function sentenceFor({ indicator, measure, year, region }: Asked): string {
  const { countries } = tables;
  const timeline = timelineOf(tables, { indicator, measure, basket: null, experimental: false });
  const rule = readingRule(indicator, tables);
  const selection = timeline && selectYear(timeline, scopeOf(region, countries), year, rule);
  if (!selection) throw new Error(`There is no selection for ${indicator.id} in ${year}.`);
  const facts = headline({
    indicator,
    measure: selection.measure,
    year,
    readings: selection.readings,
    populations: populationsAt(tables.population ?? new Map(), year),
    members: selection.scope.members,
  });
  return headlineSentence(facts, {
    indicator,
    measure: selection.measure,
    year,
    where: region && regionNaming(region),
    nameOf: (iso3) => countries.get(iso3)?.short ?? iso3,
  });
}

/** The values in scope, worked out from the files by the other way. */
function expected({
  indicator,
  measure,
  year,
  region,
}: Asked): readonly (readonly [string, Value])[] {
  const inScope = (code: string): boolean => {
    const country = tables.countries.get(code);
    return country !== undefined && (region === null || country.region === region);
  };
  return [...valuesFor([indicator.id, measure], year)].filter(([code]) => inScope(code));
}

const numberIn = (sentence: string, pattern: RegExp): number =>
  Number(pattern.exec(sentence)?.[1]?.replaceAll(',', '').replace('−', '-') ?? NaN);

function weightedMean(values: readonly (readonly [string, Value])[], year: number): number {
  const people = populationsFor(year);
  const known = values.filter(([code]) => people.has(code));
  if (values.length === 1) return values[0]?.[1].value ?? NaN;
  const total = known.reduce((sum, [code]) => sum + (people.get(code) ?? 0), 0);
  return known.reduce((sum, [code, { value }]) => sum + value * (people.get(code) ?? 0), 0) / total;
}

/** The share of the people who live in the countries with a value. */
function covered(values: readonly (readonly [string, Value])[], asked: Asked): number {
  const people = populationsFor(asked.year);
  const members = [...tables.countries.values()].filter(
    ({ region }) => asked.region === null || region === asked.region,
  );
  const sum = (codes: readonly string[]): number =>
    codes.reduce((total, code) => total + (people.get(code) ?? 0), 0);
  return sum(values.map(([code]) => code)) / sum(members.map(({ iso3 }) => iso3));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)],
    sorted[Math.floor(sorted.length / 2)],
  ];
  return ((low ?? NaN) + (high ?? NaN)) / 2;
}

/** Whether men's rate is the higher, by the measures that compare them; no band applies. */
const MEN_LEAD: Readonly<Partial<Record<MeasureId, (value: number) => boolean>>> = {
  parity: (value) => value < 1,
  gap: (value) => value > 0,
  points: (value) => value > 0,
};

/** Where a median stands in the sentences of the indicators whose groups have one. */
const MEDIANS: Readonly<Record<string, RegExp>> = {
  'schools-online': /, ([\d.]+)% of/,
  'births-registered': /, ([\d.]+)% of/,
  'ict-skills': /, ([\d.]+)% of/,
  'digital-public-goods': /, ([\d.]+) digital/,
  'e-government': /(?:scored|ranked) ([\d.]+) or/,
  'cybersecurity-index': /scored ([\d.]+) or/,
};

/** Where the value of a group is the share of countries in which something holds. */
const SHARES_OF_COUNTRIES: readonly string[] = [
  ...['ai-instruments', 'data-protection', 'cybercrime-convention'],
];

/** What a sentence must say, given the values; fails where it says something else. */
function check(sentence: string, asked: Asked): void {
  const values = expected(asked);
  const numbers = values.map(([, { value }]) => value);
  const older = values.some(([, { year }]) => year < asked.year);
  const where = `${sentence} (${asked.indicator.id}, ${asked.measure}, ${asked.year}, ${asked.region ?? 'world'})`;

  expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|\bobject\b| {2}/);
  expect(sentence).toMatch(/^[A-Z\d$P−].*\.$/);
  if (values.length === 0) return expect(sentence, where).toMatch(/^No country.* has a value/);
  if (values.length === 1) return expect(sentence, where).toMatch(/^Only .* has a value/);

  expect(sentence.includes('on the latest figures up to'), where).toBe(older);
  expect(sentence, where).toContain(String(asked.year));
  if (sentence.includes('with a value'))
    expect(numberIn(sentence, /([\d,]+) countries[^():]*with a value/), where).toBe(values.length);

  if (asked.measure === 'pct-gni') {
    const meeting = numbers.filter((value) => value <= 2).length;
    if (meeting === 0) return expect(sentence, where).toContain('or less in none of');
    return expect(numberIn(sentence, /or less in ([\d,]+) of/), where).toBe(meeting);
  }
  const menLead = MEN_LEAD[asked.measure];
  if (menLead) {
    const men = numbers.filter(menLead).length;
    if (men === 0) return expect(sentence, where).not.toContain('of men than of women');
    return expect(
      numberIn(sentence, /of men than of women (?:used|owned|had) .*? in ([\d,]+) of/),
      where,
    ).toBe(men);
  }
  const own = values.filter(([, { year }]) => year === asked.year);
  expect(sentence.includes('of that year)'), where).toBe(own.length < values.length / 2);
  // A median needs half of its economies in the year itself, all else half of the people.
  const isPrice = ['usd', 'ppp'].includes(asked.measure);
  const isMedian = MEDIANS[asked.indicator.id] !== undefined || isPrice;
  const ofYear = isMedian ? own.length >= values.length / 2 : covered(own, asked) >= 0.5;
  const share = ofYear ? covered(values, asked) : 0;
  if (asked.measure === 'people' && share >= 0.5) {
    const total = numbers.reduce((a, b) => a + b, 0);
    return expect(sentence, where).toContain(formatWithUnit(total, 'people'));
  }
  if (isPrice && share >= 0.5)
    return expect(numberIn(sentence, /\$([\d.,]+) a month or more/), where).toBeCloseTo(
      median(numbers),
      1,
    );
  const told = share < 0.5 ? undefined : MEDIANS[asked.indicator.id];
  if (told) {
    const shown = numberIn(sentence, told);
    if (/[Uu]nder 0\.01%/.test(sentence)) return expect(median(numbers), where).toBeLessThan(0.01);
    const digits = asked.indicator.id === 'e-government' && !asked.measure.endsWith('rank') ? 3 : 1;
    return expect(Math.abs(shown - median(numbers)), where).toBeLessThanOrEqual(
      0.501 * 10 ** -digits,
    );
  }
  if (asked.indicator.id === 'internet-shutdowns' && share >= 0.5) {
    const total = numbers.reduce((a, b) => a + b, 0);
    return expect(numberIn(sentence, /^([\d,]+) Internet shutdowns/), where).toBe(total);
  }
  if (SHARES_OF_COUNTRIES.includes(asked.indicator.id) && share >= 0.5) {
    const holding = (100 * numbers.filter((value) => value > 0).length) / numbers.length;
    return expect(numberIn(sentence, /in ([\d.]+)% of the/), where).toBeCloseTo(holding, 0);
  }
  const ofSexes = ['phone-ownership', 'accounts', 'survey-internet-use'];
  if (
    ['women', 'men'].includes(asked.measure) ||
    ofSexes.includes(asked.indicator.id) ||
    share < 0.5
  ) {
    if (!sentence.includes('More than half')) return expect(sentence, where).toMatch(/^From /);
    const above = numbers.filter((value) => value > 50).length;
    if (above === 0) return expect(sentence, where).toContain('in none of');
    return expect(numberIn(sentence, /in ([\d,]+) of/), where).toBe(above);
  }
  expect(sentence.includes('with a value'), where).toBe(share < 0.9);
  const shown = numberIn(sentence, /([\d.]+)%/);
  const mean = weightedMean(values, asked.year);
  if (sentence.startsWith('Under')) return expect(mean, where).toBeLessThan(shown);
  expect(Math.abs(shown - mean), where).toBeLessThanOrEqual(mean < 0.05 ? 0.00501 : 0.0501);
  const tenths = /^About (\w+) in ten/.exec(sentence)?.[1];
  if (tenths) {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    expect(Math.abs((words.indexOf(tenths) + 1) * 10 - mean), where).toBeLessThanOrEqual(1.51);
  }
}

describe('The headline over the real data', () => {
  it.each(QUESTIONS)(
    'is true of %s (%s) from %i to %i, in the world and every region',
    (...asked) => {
      const [indicator, measure, first, last] = asked;
      for (let year = first; year <= last; year += 1)
        for (const region of [null, ...REGIONS]) {
          const one = {
            indicator: INDICATOR[indicator as IndicatorId],
            measure: measure as MeasureId,
            year,
            region,
          };
          check(sentenceFor(one), one);
        }
    },
  );
});

describe('The years that can be chosen', () => {
  it.each(QUESTIONS)('for %s (%s) run from %i to %i', (indicator, measure, first, last) => {
    const timeline = timelineOf(tables, {
      indicator: INDICATOR[indicator as IndicatorId],
      measure: measure as MeasureId,
      basket: null,
      experimental: false,
    });
    expect([timeline?.first, timeline?.last]).toEqual([first, last]);
  });
});
