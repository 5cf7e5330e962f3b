/** UNSD's M49 overview: the list every other file is joined to. */
import { readCsv, type CsvRow } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { TextSource } from '../edge/source.ts';

/** One country or area of M49. Codes stay text. */
export interface M49Area {
  readonly iso3: string;
  readonly iso2: string;
  readonly m49: string;
  readonly name: string;
  readonly regionCode: string;
  readonly region: string;
  readonly subregionCode: string;
  readonly subregion: string;
  readonly intermediateCode: string;
  readonly intermediate: string;
  /** M49's own flag, kept for comparison only: the timeline decides who is an LDC. */
  readonly ldcFlag: boolean;
  readonly lldc: boolean;
  readonly sids: boolean;
}

const LDC = 'Least Developed Countries (LDC)';
const LLDC = 'Land Locked Developing Countries (LLDC)';
const SIDS = 'Small Island Developing States (SIDS)';

const COLUMNS = [
  'Region Code',
  'Region Name',
  'Sub-region Code',
  'Sub-region Name',
  'Intermediate Region Code',
  'Intermediate Region Name',
  'Country or Area',
  'M49 Code',
  'ISO-alpha2 Code',
  'ISO-alpha3 Code',
  ...[LDC, LLDC, SIDS],
];

/** Reads one language's M49 overview. @throws SourceRefusal */
export function readM49({ file, text, account }: TextSource): M49Area[] {
  const keys = new UniqueKeys();
  return readCsv(file, text, { columns: COLUMNS }).rows.map((row) => {
    account.read += 1;
    for (const column of ['ISO-alpha3 Code', 'M49 Code']) {
      keys.claim(row.cell(column), row.at(column));
    }
    account.kept += 1;
    return areaOf(row);
  });
}

function areaOf(row: CsvRow): M49Area {
  return {
    iso3: code(row, 'ISO-alpha3 Code', /^[A-Z]{3}$/),
    iso2: row.cell('ISO-alpha2 Code'),
    m49: code(row, 'M49 Code', /^\d{3}$/),
    name: row.cell('Country or Area').trim(),
    regionCode: row.cell('Region Code'),
    region: row.cell('Region Name'),
    subregionCode: row.cell('Sub-region Code'),
    subregion: row.cell('Sub-region Name'),
    intermediateCode: row.cell('Intermediate Region Code'),
    intermediate: row.cell('Intermediate Region Name'),
    ldcFlag: flag(row, LDC),
    lldc: flag(row, LLDC),
    sids: flag(row, SIDS),
  };
}

function code(row: CsvRow, column: string, form: RegExp): string {
  const found = row.cell(column);
  if (!form.test(found)) throw new SourceRefusal(row.at(column), `"${found}" is not a code`);
  return found;
}

function flag(row: CsvRow, column: string): boolean {
  const mark = row.cell(column);
  if (mark === 'x' || mark === '') return mark === 'x';
  throw new SourceRefusal(row.at(column), `"${mark}" is neither "x" nor blank`);
}

const STATUSES: ReadonlyMap<string, string> = new Map([
  ['Developed', 'developed'],
  ['Developing', 'developing'],
  ['', ''],
]);

/** Development status by ISO code as M49 last had it (October 2020); "" where it had none. */
export function readDevelopment({ file, text, account }: TextSource): Map<string, string> {
  const column = 'Developed / Developing Countries';
  const keys = new UniqueKeys();
  const { rows } = readCsv(file, text, { columns: ['ISO-alpha3 Code', column] });
  return new Map(
    rows.map((row) => {
      const status = STATUSES.get(row.cell(column));
      if (status === undefined) {
        throw new SourceRefusal(row.at(column), `unknown status "${row.cell(column)}"`);
      }
      keys.claim(row.cell('ISO-alpha3 Code'), row.at('ISO-alpha3 Code'));
      account.read += 1;
      account.kept += 1;
      return [row.cell('ISO-alpha3 Code'), status] as const;
    }),
  );
}
