/**
 * What the atlas must show, worked out again from the committed CSV files by other means: plain
 * text splitting and the rules of docs/statistics.md, without a line of the atlas's own
 * arithmetic. Tests hold maps, tables and headlines against it.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { IndicatorId, MeasureId } from '../../src/model/indicator.ts';

type Row = Readonly<Record<string, string>>;

/** The rows of a file whose cells hold neither commas nor quotation marks where it matters. */
function rowsOf(file: string): readonly Row[] {
  const path = fileURLToPath(new URL(`../../data/${file}`, import.meta.url));
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = head.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

const memo = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const files = {
  use: memo(() => rowsOf('internet-use.csv')),
  population: memo(() => rowsOf('population.csv')),
  sex: memo(() => rowsOf('internet-use-by-sex.csv')),
  prices: memo(() => rowsOf('price-baskets.csv')),
  coverage: memo(() => rowsOf('coverage-4g.csv')),
  places: memo(() => rowsOf('places.csv')),
};

/** A value with the year it is from. */
export interface Value {
  readonly value: number;
  readonly year: number;
  readonly status: string;
}

/** Values by country code and year. */
type Table = ReadonlyMap<string, ReadonlyMap<number, Value>>;

function tableOf(values: Iterable<readonly [string, Value]>): Table {
  const table = new Map<string, Map<number, Value>>();
  for (const [code, value] of values) {
    const years = table.get(code) ?? new Map<number, Value>();
    years.set(value.year, value);
    table.set(code, years);
  }
  return table;
}

const plain = (rows: readonly Row[], column = 'value'): Table =>
  tableOf(
    rows
      .filter((row) => row[column] !== '')
      .map((row) => [
        row.iso3 ?? '',
        { value: Number(row[column]), year: Number(row.year), status: row.status ?? 'unmarked' },
      ]),
  );

const populationTable = memo(() => plain(files.population()));

/** Breaks in series, copied by hand from the file that explains them. */
const BREAKS: Readonly<Record<string, readonly number[]>> = {
  ARE: [2011],
  CAN: [2010],
  CHE: [2014, 2015],
  CHN: [2023],
  CRI: [2013],
  GHA: [2010],
  ISL: [2002],
  ISR: [2023],
};

/** Which basket ITU made official for which years. */
const OFFICIAL: Readonly<Record<string, readonly (readonly [string, number, number])[]>> = {
  'fixed-price': [
    ['fixed-1gb', 2008, 2017],
    ['fixed-5gb', 2018, 2025],
  ],
  'mobile-price': [
    ['mobile-1gb-postpaid', 2013, 2017],
    ['mobile-1.5gb', 2018, 2020],
    ['mobile-2gb', 2021, 2024],
    ['mobile-5gb', 2025, 2025],
  ],
};

export type Question = readonly [indicator: string, measure: string];
type Years = readonly [first: number, last: number];

/** Every indicator with every measure, and the first and last year it has values for. */
const YEARS: Readonly<Record<IndicatorId, Partial<Readonly<Record<MeasureId, Years>>>>> = {
  'internet-use': { share: [1990, 2025] },
  'people-offline': { people: [1990, 2024] },
  'fixed-price': { 'pct-gni': [2008, 2025], usd: [2008, 2025], ppp: [2008, 2025] },
  'mobile-price': { 'pct-gni': [2013, 2025], usd: [2013, 2025], ppp: [2013, 2025] },
  'gender-parity': {
    parity: [2002, 2023],
    gap: [2002, 2023],
    points: [2002, 2023],
    women: [2002, 2023],
    men: [2002, 2023],
  },
  'coverage-4g': { share: [2012, 2024] },
};

/** The same, line by line; a test holds them to the measures that the indicators have. */
export const QUESTIONS: readonly (readonly [...Question, ...Years])[] = Object.entries(
  YEARS,
).flatMap(([indicator, measures]) =>
  Object.entries(measures).map(([measure, years]) => [indicator, measure, ...years] as const),
);

const bySex: Readonly<Record<string, (female: number, male: number) => number>> = {
  parity: (female, male) => female / male,
  gap: (female, male) => ((male - female) / male) * 100,
  points: (female, male) => male - female,
};

function sexTable(measure: string): Table {
  if (measure === 'women') return plain(files.sex(), 'female');
  if (measure === 'men') return plain(files.sex(), 'male');
  const combine = bySex[measure];
  if (!combine) throw new Error(`There is no measure ${measure}.`);
  return tableOf(
    files
      .sex()
      .filter(({ female, male }) => female !== '' && male !== '' && Number(male) > 0)
      .map(({ iso3 = '', year, female, male }) => [
        iso3,
        { value: combine(Number(female), Number(male)), year: Number(year), status: 'derived' },
      ]),
  );
}

function offlineTable(): Table {
  const people = populationTable();
  return tableOf(
    [...plain(files.use())].flatMap(([code, years]) =>
      [...years.values()].flatMap(({ value, year, status }) => {
        const inhabitants = people.get(code)?.get(year)?.value;
        return inhabitants === undefined
          ? []
          : [[code, { value: inhabitants * (1 - value / 100), year, status }] as const];
      }),
    ),
  );
}

const COLUMN: Readonly<Record<string, string>> = { 'pct-gni': 'pct_gni', usd: 'usd', ppp: 'ppp' };

function priceTable(measure: string, basket: string | null): Table {
  const rows = files.prices().filter((r) => r.basket === basket && r.status === 'official');
  return plain(rows, COLUMN[measure]);
}

/** Where the values of each indicator come from. */
const TABLE: Readonly<Record<IndicatorId, (measure: string, basket: string | null) => Table>> = {
  'internet-use': () => plain(files.use()),
  'people-offline': offlineTable,
  'fixed-price': priceTable,
  'mobile-price': priceTable,
  'gender-parity': sexTable,
  'coverage-4g': () => plain(files.coverage()),
};

const tables = new Map<string, Table>();

function tableFor([indicator, measure]: Question, basket: string | null): Table {
  const key = [indicator, measure, basket].join(' ');
  const table = tables.get(key) ?? TABLE[indicator as IndicatorId](measure, basket);
  tables.set(key, table);
  return table;
}

/** Every economy's value for a year: its own, or an earlier one as far back as may be. */
export function valuesFor(question: Question, year: number): ReadonlyMap<string, Value> {
  const [indicator] = question;
  const basket =
    OFFICIAL[indicator]?.find(([, from, to]) => from <= year && year <= to)?.[0] ?? null;
  const tolerance = indicator === 'gender-parity' ? 5 : 3;
  const broken = indicator === 'internet-use' || indicator === 'people-offline';
  const values = new Map<string, Value>();
  for (const [code, years] of tableFor(question, basket))
    for (let back = 0; back <= tolerance; back += 1) {
      const found = years.get(year - back);
      if (found)
        values.set(code, indicator === 'people-offline' ? inYear(code, found, year) : found);
      if (found || (broken && BREAKS[code]?.includes(year - back))) break;
    }
  return values;
}

/** People offline of an earlier share: what they come to with the population of the year asked. */
function inYear(code: string, { value, year, status }: Value, asked: number): Value {
  const then = populationTable().get(code)?.get(year)?.value ?? NaN;
  const now = populationsFor(asked).get(code) ?? NaN;
  return { value: (value / then) * now, year, status };
}

/** Class breaks by rule S39; a break in brackets belongs to the class below. */
const CLASSES: Readonly<Record<string, string>> = {
  share: '10 25 40 55 70 85',
  women: '10 25 40 55 70 85',
  men: '10 25 40 55 70 85',
  'coverage-4g': '10 25 50 75 90 99',
  people: '100000 1000000 5000000 20000000 100000000 300000000',
  'pct-gni': '[1] [2] [5] [10] [20] [50]',
  usd: '5 10 20 30 50 100',
  ppp: '5 10 20 30 50 100',
  parity: '0.5 0.7 0.85 0.98 [1.02] 1.15',
  gap: '-15 -2 [2] 15 30 50',
  points: '-5 -1 [1] 5 10 20',
};

/** The class that a value falls into, 0 to 6. */
export function classFor([indicator, measure]: Question, value: number): number {
  const breaks = (CLASSES[indicator] ?? CLASSES[measure] ?? '').split(' ');
  const above = breaks.findIndex((text) => {
    const at = Number(text.replace(/[[\]]/g, ''));
    return text.startsWith('[') ? value <= at : value < at;
  });
  return above < 0 ? breaks.length : above;
}

/** The population of every economy in a year, or the latest known before it. */
export function populationsFor(year: number): ReadonlyMap<string, number> {
  const populations = new Map<string, number>();
  for (const [code, years] of populationTable()) {
    const last = [...years.keys()].filter((each) => each <= year).sort((a, b) => b - a)[0];
    const found = last === undefined ? undefined : years.get(last);
    if (found) populations.set(code, found.value);
  }
  return populations;
}

/** Codes of all economies that have a place on the map. */
export const placedCodes = memo(() => files.places().map(({ iso3 = '' }) => iso3));
