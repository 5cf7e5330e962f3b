/** Every name a reader may search a country by, beside its M49 name. */
import { countryNames as countryNamesFile } from '../../src/datasets/country-names.ts';
import type { DataFile } from './edge/output.ts';
import type { Readings } from './readings.ts';
import { ADDED_TRANSLATIONS, COMMON_NAMES, FORMER_NAMES } from './tables/search-names.ts';

type NameReadings = Pick<
  Readings,
  'translations' | 'worldBankEconomies' | 'use' | 'pricedEconomies'
>;

type Row = readonly [iso3: string, kind: string, name: string];

/**
 * country-names.csv: names in six languages, other publishers' spellings, common and former names.
 * The English ones are those that countries.csv prints: pages in another language print others. Such
 * a name stands here once, and so does a common name that is among the former ones.
 * @throws Error when a name belongs to no economy of the list.
 */
export function countryNames(countries: DataFile, readings: NameReadings): DataFile {
  const printed = printedNames(countries);
  const rows = new Map<string, Row>(
    [...printed].flatMap(([iso3, names]) =>
      names
        .filter((name) => name !== '')
        .map((name) => [`${iso3}|${name}`, [iso3, 'en', name]] as const),
    ),
  );
  for (const row of candidates(readings)) {
    const [iso3, kind, name] = row;
    const own = printed.get(iso3);
    if (own === undefined) throw new Error(`country-names.csv: no economy ${iso3} for "${name}"`);
    const isFormer = kind === 'common' && FORMER_NAMES[iso3]?.includes(name) === true;
    if (name !== '' && !own.includes(name) && !isFormer) rows.set(row.join('|'), row);
  }
  return { dataset: countryNamesFile, rows: [...rows.values()] };
}

/** M49 and short name by economy. */
function printedNames({ dataset, rows }: DataFile): Map<string, string[]> {
  const columns = Object.keys(dataset.columns);
  const [name, short] = [columns.indexOf('name'), columns.indexOf('short')];
  return new Map(rows.map((row) => [String(row[0]), [String(row[name]), String(row[short])]]));
}

function candidates(readings: NameReadings): Row[] {
  const spellings = [
    ...readings.worldBankEconomies,
    ...readings.use,
    ...readings.pricedEconomies,
  ].map(({ iso3, name }): Row => [iso3, 'common', name]);
  return [
    ...[...readings.translations].flatMap(([language, areas]) =>
      areas.map(({ iso3, name }): Row => [iso3, language, name]),
    ),
    ...Object.entries(ADDED_TRANSLATIONS).flatMap(([iso3, names]) =>
      Object.entries(names).map(([language, name]): Row => [iso3, language, name]),
    ),
    ...spellings,
    ...byHand('common', COMMON_NAMES),
    ...byHand('former', FORMER_NAMES),
  ];
}

function byHand(kind: string, table: Readonly<Record<string, readonly string[]>>): Row[] {
  return Object.entries(table).flatMap(([iso3, names]) =>
    names.map((name): Row => [iso3, kind, name]),
  );
}
