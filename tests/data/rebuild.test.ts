/** Builds everything from the publishers' files twice and compares with what is committed. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { build, type Build } from '../../data/build/build.ts';
import { SourceFolder } from '../../data/build/edge/source-folder.ts';
import { ldcsOf } from '../../src/analysis/group/membership.ts';
import { readAll } from '../../data/build/readings.ts';
import { AGGREGATES, ALIASES, DROPPED } from '../../data/build/tables/economy-codes.ts';

const sources = process.env.ATLAS_SOURCES;
const DATA = join(import.meta.dirname, '../../data');

/** Writes a build to a folder of its own and reads it back, by file name. */
function written({ files }: Build): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-data-'));
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  return new Map(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

/** Where the codes of economies stand in each CSV. */
const CODE_COLUMNS = [
  ['itu/individuals-using-the-internet.csv', 'entityIso'],
  ['itu/individuals-using-the-internet-by-sex-and-area_2020-08.csv', 'iso3'],
  ['unsd/LDC_membership_timeline.csv', 'iso3'],
  ['worldbank/API_IT.NET.USER.ZS_DS2_en_csv_v2.csv', 'Country Code'],
  ['worldbank/API_IT.NET.USER.FE.ZS_DS2_en_csv_v2.csv', 'Country Code'],
  ['worldbank/API_IT.NET.USER.MA.ZS_DS2_en_csv_v2.csv', 'Country Code'],
  ['worldbank/API_NY.GNP.PCAP.CD_DS2_en_csv_v2.csv', 'Country Code'],
  ['worldbank/API_SP.POP.TOTL_DS2_en_csv_v2.csv', 'Country Code'],
  ['worldbank/ITU_DH_POP_COV_4G.csv', 'REF_AREA'],
  ['worldbank/Metadata_Country.csv', 'Country Code'],
] as const;

/** The codes in a column, below whatever preamble the file has. */
function codesIn(file: string, column: string): string[] {
  const text = readFileSync(join(sources ?? '', file), 'utf8').replace(/^\uFEFF/, '');
  const lines = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  const headerAt = lines.findIndex((cells) => cells.includes(column));
  const at = lines[headerAt]?.indexOf(column) ?? -1;
  return lines.slice(headerAt + 1).map((cells) => cells[at] ?? '');
}

if (sources === undefined) {
  console.info("rebuild: skipped, because ATLAS_SOURCES names no folder of publishers' files");
}

describe.skipIf(sources === undefined)("rebuilding from the publishers' files", () => {
  let first: Build;
  let second: Build;

  beforeAll(async () => {
    first = await build(sources ?? '');
    second = await build(sources ?? '');
  }, 120_000);

  it('gives the same bytes twice', () => {
    expect(written(second)).toEqual(written(first));
  });

  it('gives the bytes that are committed', () => {
    for (const [name, text] of written(first)) {
      const committed = readFileSync(join(DATA, name), 'utf8');
      // Not toBe: a difference of two megabytes is no message.
      expect(`${name}: ${text === committed ? 'same' : 'different'}`).toBe(`${name}: same`);
    }
  });

  it('accounts for every value: what was read was kept or dropped with a reason', () => {
    for (const { file, read, kept, dropped } of first.ledger.accounts) {
      const gone = [...dropped.values()].reduce((sum, count) => sum + count, 0);
      expect(`${file}: ${kept + gone}`).toBe(`${file}: ${read}`);
    }
  });

  it('meets no code outside M49 and the World Bank aggregates but those of the table', () => {
    const m49 = new Set(codesIn('unsd/UNSD_M49_overview_en.csv', 'ISO-alpha3 Code'));
    const leftovers = CODE_COLUMNS.flatMap(([file, column]) =>
      codesIn(file, column).filter((code) => !m49.has(code) && !AGGREGATES.has(code)),
    );
    const table = [...ALIASES.keys(), ...DROPPED.keys()];
    expect([...new Set(leftovers)].sort()).toEqual(table.sort());
  });

  it('finds São Tomé and Príncipe alone flagged as an LDC by M49 and not by the timeline', async () => {
    const { areas, ldcStays } = await readAll(new SourceFolder(sources ?? ''));
    const listed = [...ldcsOf(2026, ldcStays)];
    const flagged = areas.filter(({ ldcFlag }) => ldcFlag).map(({ iso3 }) => iso3);
    expect(flagged.filter((iso3) => !listed.includes(iso3))).toEqual(['STP']);
    expect(listed.filter((iso3) => !flagged.includes(iso3))).toEqual([]);
  });

  it('drops only what a rule names', () => {
    const reasons = first.ledger.accounts.flatMap(({ dropped }) => [...dropped.keys()]);
    expect([...new Set(reasons)].map((reason) => reason.slice(0, 30)).sort()).toEqual([
      'Channel Islands: the World Ban',
      'Serbia and Montenegro (to 2005',
      'aggregate rows of the World Ba',
      'children of other ages than al',
      'groups that the atlas does not',
      'indicators the atlas does not ',
      'networks of another generation',
      'people covered by a network, i',
      'regions of the SDG database',
      'secondary schools of both leve',
      'totals repeated beside a break',
      'values of the young alone',
      'voice baskets and voice-and-da',
      'zero taken as missing (SOM mob',
      'zero taken as missing (SOM mob',
    ]);
  });
});
