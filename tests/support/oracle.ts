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
  prices: memo(() => rowsOf('price-baskets.csv')),
  coverage: memo(() => rowsOf('coverage-4g.csv')),
  coverage3g: memo(() => rowsOf('coverage-3g.csv')),
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
    parity: [2002, 2024],
    gap: [2002, 2024],
    points: [2002, 2024],
    women: [2002, 2024],
    men: [2002, 2024],
  },
  'coverage-3g': { share: [2007, 2021] },
  'coverage-4g': { share: [2012, 2024] },
  'schools-online': {
    primary: [2000, 2024],
    'lower-secondary': [2000, 2024],
    'upper-secondary': [2000, 2024],
    'computers-primary': [2000, 2024],
    'computers-lower-secondary': [2000, 2024],
    'computers-upper-secondary': [2000, 2024],
  },
  'digital-public-goods': {
    count: [2026, 2026],
  },
  'internet-shutdowns': {
    count: [2016, 2025],
  },
  'ai-instruments': {
    count: [2026, 2026],
  },
  'births-registered': {
    share: [2006, 2022],
  },
  'e-government': {
    'human-capital': [2003, 2024],
    'online-services': [2003, 2024],
    'e-government': [2003, 2024],
    'human-capital-rank': [2003, 2024],
    'online-services-rank': [2003, 2024],
    'e-government-rank': [2003, 2024],
  },
  'cybersecurity-index': {
    score: [2020, 2024],
    legal: [2020, 2024],
    technical: [2020, 2024],
    organizational: [2020, 2024],
    capacity: [2020, 2024],
    cooperation: [2020, 2024],
  },
  'phone-ownership': {
    parity: [2013, 2021],
    gap: [2013, 2021],
    points: [2013, 2021],
    women: [2013, 2021],
    men: [2013, 2021],
    share: [2013, 2021],
  },
  accounts: {
    parity: [2011, 2021],
    gap: [2011, 2021],
    points: [2011, 2021],
    women: [2011, 2021],
    men: [2011, 2021],
    share: [2011, 2021],
  },
  'survey-internet-use': {
    parity: [2015, 2022],
    gap: [2015, 2022],
    points: [2015, 2022],
    women: [2015, 2022],
    men: [2015, 2022],
  },
  'ict-skills': {
    'move-file': [2014, 2020],
    'copy-paste': [2014, 2021],
    'attach-file': [2014, 2021],
    'spreadsheet-formula': [2014, 2021],
    'connect-device': [2014, 2021],
    presentation: [2014, 2021],
    'transfer-file': [2014, 2021],
    'install-software': [2014, 2021],
    'write-program': [2014, 2021],
    'set-up-security': [2018, 2021],
    'change-privacy': [2017, 2021],
    'verify-information': [2017, 2021],
    'move-file-women': [2014, 2019],
    'copy-paste-women': [2014, 2021],
    'attach-file-women': [2014, 2021],
    'spreadsheet-formula-women': [2014, 2021],
    'connect-device-women': [2014, 2021],
    'presentation-women': [2014, 2021],
    'transfer-file-women': [2014, 2021],
    'install-software-women': [2014, 2021],
    'write-program-women': [2014, 2021],
    'set-up-security-women': [2018, 2021],
    'change-privacy-women': [2017, 2021],
    'verify-information-women': [2017, 2021],
    'move-file-men': [2014, 2019],
    'copy-paste-men': [2014, 2021],
    'attach-file-men': [2014, 2021],
    'spreadsheet-formula-men': [2014, 2021],
    'connect-device-men': [2014, 2021],
    'presentation-men': [2014, 2021],
    'transfer-file-men': [2014, 2021],
    'install-software-men': [2014, 2021],
    'write-program-men': [2014, 2021],
    'set-up-security-men': [2018, 2021],
    'change-privacy-men': [2017, 2021],
    'verify-information-men': [2017, 2021],
    'move-file-urban': [2014, 2019],
    'copy-paste-urban': [2014, 2021],
    'attach-file-urban': [2014, 2021],
    'spreadsheet-formula-urban': [2014, 2021],
    'connect-device-urban': [2014, 2021],
    'presentation-urban': [2014, 2021],
    'transfer-file-urban': [2014, 2021],
    'install-software-urban': [2014, 2021],
    'write-program-urban': [2014, 2021],
    'set-up-security-urban': [2019, 2021],
    'change-privacy-urban': [2017, 2021],
    'verify-information-urban': [2017, 2021],
    'move-file-rural': [2014, 2019],
    'copy-paste-rural': [2014, 2021],
    'attach-file-rural': [2014, 2021],
    'spreadsheet-formula-rural': [2014, 2021],
    'connect-device-rural': [2014, 2021],
    'presentation-rural': [2014, 2021],
    'transfer-file-rural': [2014, 2021],
    'install-software-rural': [2014, 2021],
    'write-program-rural': [2014, 2021],
    'set-up-security-rural': [2019, 2021],
    'change-privacy-rural': [2017, 2021],
    'verify-information-rural': [2017, 2021],
  },
  'data-protection': {
    status: [2026, 2026],
  },
  'cybercrime-convention': {
    status: [2025, 2025],
  },
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

const sexTable =
  (file: string) =>
  (measure: string): Table => {
    const rows = rowsOf(file);
    if (measure === 'share') return plain(rows, 'all');
    if (measure === 'women') return plain(rows, 'female');
    if (measure === 'men') return plain(rows, 'male');
    const combine = bySex[measure];
    if (!combine) throw new Error(`There is no measure ${measure}.`);
    return tableOf(
      rows
        .filter(({ female, male }) => female !== '' && male !== '')
        .filter(({ male }) => measure === 'points' || Number(male) > 0)
        .map(({ iso3 = '', year, female, male }) => [
          iso3,
          { value: combine(Number(female), Number(male)), year: Number(year), status: 'derived' },
        ]),
    );
  };

/** The columns of files with one for each measure, by hand. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'schools-online': {
    primary: 'internet_primary',
    'lower-secondary': 'internet_lower_secondary',
    'upper-secondary': 'internet_upper_secondary',
    'computers-primary': 'computers_primary',
    'computers-lower-secondary': 'computers_lower_secondary',
    'computers-upper-secondary': 'computers_upper_secondary',
  },
  'e-government': {
    'human-capital': 'human_capital',
    'online-services': 'online_services',
    'e-government': 'index',
    'human-capital-rank': 'human_capital_rank',
    'online-services-rank': 'online_services_rank',
    'e-government-rank': 'index_rank',
  },
  'cybersecurity-index': {
    score: 'overall',
    legal: 'legal',
    technical: 'technical',
    organizational: 'organizational',
    capacity: 'capacity',
    cooperation: 'cooperation',
  },
};

const severalTable =
  (id: string) =>
  (measure: string): Table =>
    plain(rowsOf(`${id}.csv`), COLUMNS[id]?.[measure]);

/** An activity of everybody, "presentation", or of some, "presentation-women". */
function skillTable(measure: string): Table {
  const [, skill = '', , people = 'all'] = /^(.+?)(-(women|men|urban|rural))?$/.exec(measure) ?? [];
  return plain(
    rowsOf('ict-skills.csv').filter((row) => row.skill === skill),
    people.replace('-', ''),
  );
}

/** The place of a name in a list. */
const statusTable = (file: string, column: string, names: readonly string[]): Table =>
  plain(
    rowsOf(file).map((row) => ({ ...row, place: String(names.indexOf(row[column] ?? '')) })),
    'place',
  );

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
  'gender-parity': sexTable('internet-use-by-sex.csv'),
  'coverage-3g': () => plain(files.coverage3g()),
  'coverage-4g': () => plain(files.coverage()),
  'schools-online': severalTable('schools-online'),
  'digital-public-goods': () => plain(rowsOf('digital-public-goods.csv'), 'count'),
  'phone-ownership': sexTable('phone-ownership-by-sex.csv'),
  accounts: sexTable('accounts-by-sex.csv'),
  'survey-internet-use': sexTable('survey-internet-use-by-sex.csv'),
  'ict-skills': skillTable,
  'e-government': severalTable('e-government'),
  'births-registered': () => plain(rowsOf('births-registered.csv')),
  'data-protection': () =>
    statusTable('data-protection.csv', 'level', [
      ...['no-law', 'law', 'law-and-authority', 'partly-adequate', 'adequate', 'eu-or-eea'],
    ]),
  'internet-shutdowns': () => plain(rowsOf('internet-shutdowns.csv'), 'count'),
  'ai-instruments': () => plain(rowsOf('ai-instruments.csv'), 'count'),
  'cybersecurity-index': severalTable('cybersecurity-index'),
  'cybercrime-convention': () =>
    statusTable('cybercrime-convention.csv', 'signature', ['not-signed', 'signed']),
};

/** How many years old a value may be, by rule S2; three where nothing else is said. */
const TOLERANCE: Readonly<Record<string, number>> = {
  'gender-parity': 5,
  'schools-online': 5,
  'digital-public-goods': 0,
  'phone-ownership': 5,
  accounts: 4,
  'survey-internet-use': 7,
  'ict-skills': 5,
  'e-government': 2,
  'births-registered': 10,
  'data-protection': 0,
  'internet-shutdowns': 0,
  'ai-instruments': 0,
  'cybersecurity-index': 3,
  'cybercrime-convention': 0,
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
  const tolerance = TOLERANCE[indicator] ?? 3;
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
  'coverage-3g': '10 25 50 75 90 99',
  'coverage-4g': '10 25 50 75 90 99',
  'schools-online': '10 25 50 75 90 99',
  'births-registered': '25 50 75 90 95 99',
  'ict-skills': '5 15 30 45 60 75',
  'digital-public-goods': '1 5 10 20 30 50',
  'internet-shutdowns': '1 2 4 8 16 32',
  'ai-instruments': '1 2 3 4 6 8',
  'data-protection': '1 2 3 4 5',
  'cybercrime-convention': '1',
  'human-capital': '0.2 0.35 0.5 0.65 0.8 0.9',
  'online-services': '0.2 0.35 0.5 0.65 0.8 0.9',
  'e-government': '0.2 0.35 0.5 0.65 0.8 0.9',
  'human-capital-rank': '[25] [50] [75] [100] [125] [160]',
  'online-services-rank': '[25] [50] [75] [100] [125] [160]',
  'e-government-rank': '[25] [50] [75] [100] [125] [160]',
  score: '20 40 60 75 85 95',
  legal: '4 8 12 15 17 19',
  technical: '4 8 12 15 17 19',
  organizational: '4 8 12 15 17 19',
  capacity: '4 8 12 15 17 19',
  cooperation: '4 8 12 15 17 19',
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
  const own = indicator === 'e-government' ? undefined : CLASSES[indicator];
  const breaks = (own ?? CLASSES[measure] ?? '').split(' ');
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
