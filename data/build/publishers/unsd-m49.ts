/** UNSD's M49 overview: the list every other file is joined to. */
import { readCsv } from '../edge/csv.ts';
import { UniqueKeys } from '../edge/keys.ts';
import type { Account } from '../edge/ledger.ts';
import { SourceRefusal } from '../edge/refusal.ts';

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

const FLAGS = {
  ldc: 'Least Developed Countries (LDC)',
  lldc: 'Land Locked Developing Countries (LLDC)',
  sids: 'Small Island Developing States (SIDS)',
} as const;

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
  ...Object.values(FLAGS),
];

/** Reads one language's M49 overview. @throws SourceRefusal */
export function readM49(file: string, text: string, account: Account): M49Area[] {
  const keys = new UniqueKeys();
  return readCsv(file, text, COLUMNS).map((row) => {
    account.read += 1;
    const iso3 = row.cell('ISO-alpha3 Code');
    if (!/^[A-Z]{3}$/.test(iso3)) {
      throw new SourceRefusal(row.at('ISO-alpha3 Code'), `"${iso3}" is not an ISO alpha-3 code`);
    }
    const m49 = row.cell('M49 Code');
    if (!/^\d{3}$/.test(m49)) {
      throw new SourceRefusal(row.at('M49 Code'), `"${m49}" is not a three-digit M49 code`);
    }
    keys.claim(iso3, row.at('ISO-alpha3 Code'));
    keys.claim(m49, row.at('M49 Code'));
    account.kept += 1;
    return {
      iso3,
      m49,
      iso2: row.cell('ISO-alpha2 Code'),
      name: row.cell('Country or Area').trim(),
      regionCode: row.cell('Region Code'),
      region: row.cell('Region Name'),
      subregionCode: row.cell('Sub-region Code'),
      subregion: row.cell('Sub-region Name'),
      intermediateCode: row.cell('Intermediate Region Code'),
      intermediate: row.cell('Intermediate Region Name'),
      ldcFlag: flag(row.cell(FLAGS.ldc)),
      lldc: flag(row.cell(FLAGS.lldc)),
      sids: flag(row.cell(FLAGS.sids)),
    };
    function flag(mark: string): boolean {
      if (mark === 'x' || mark === '') return mark === 'x';
      throw new SourceRefusal({ file, row: row.row }, `"${mark}" is neither a blank nor an "x"`);
    }
  });
}

/** Development status by ISO code as M49 last had it (October 2020); "" where it had none. */
export function readDevelopment(
  file: string,
  text: string,
  account: Account,
): Map<string, 'developed' | 'developing' | ''> {
  const column = 'Developed / Developing Countries';
  const keys = new UniqueKeys();
  const statuses = { Developed: 'developed', Developing: 'developing', '': '' } as const;
  return new Map(
    readCsv(file, text, ['ISO-alpha3 Code', column]).map((row) => {
      const iso3 = row.cell('ISO-alpha3 Code');
      const status = row.cell(column);
      keys.claim(iso3, row.at('ISO-alpha3 Code'));
      if (!(status in statuses)) throw new SourceRefusal(row.at(column), `unknown "${status}"`);
      account.read += 1;
      account.kept += 1;
      return [iso3, statuses[status as keyof typeof statuses]] as const;
    }),
  );
}
