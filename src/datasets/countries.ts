/** The economies of the atlas: codes, names and what each belongs to. */
import {
  INCOME_GROUPS,
  ITU_REGIONS,
  type Countries,
  type Country,
  type Region,
  type SubRegion,
} from '../model/country.ts';
import type { RowOf } from '../model/dataset.ts';
import { type AboutOf, dataset, ISO3, MEANS, NOTE, TEXT } from './columns.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly countries: Countries;
  }
}

const REGION_OF_M49: Readonly<Record<string, Region>> = {
  '002': 'africa',
  '019': 'americas',
  '142': 'asia',
  '150': 'europe',
  '009': 'oceania',
};

const part = (m49: string | null, name: string): SubRegion | null =>
  m49 === null ? null : { code: m49, name };

const M49 = { type: 'code', of: 'm49', blank: true } as const;

const columns = {
  iso3: ISO3,
  m49: M49,
  iso2: { type: 'code', of: 'iso2', blank: true },
  name: TEXT,
  short: NOTE,
  region_code: { type: 'word', of: Object.keys(REGION_OF_M49), blank: true },
  region: NOTE,
  subregion_code: M49,
  subregion: NOTE,
  intermediate_code: M49,
  intermediate: NOTE,
  lldc: { type: 'flag' },
  sids: { type: 'flag' },
  developed: { type: 'word', of: ['developed', 'developing'], blank: true },
  income: { type: 'word', of: INCOME_GROUPS, blank: true },
  itu_region: { type: 'word', of: ITU_REGIONS, blank: true },
} as const;

const toCountry = (row: RowOf<typeof columns>): Country => ({
  iso3: row.iso3,
  m49: row.m49,
  iso2: row.iso2,
  name: row.name,
  short: row.short || row.name,
  region: REGION_OF_M49[row.region_code ?? ''] ?? null,
  subregion: part(row.subregion_code, row.subregion),
  intermediate: part(row.intermediate_code, row.intermediate),
  lldc: row.lldc,
  sids: row.sids,
  developed: row.developed,
  income: row.income,
  ituRegion: row.itu_region,
});

export const countries = dataset({
  id: 'countries',
  columns,
  key: ['iso3'],
  table: (rows) => new Map(rows.map((row) => [row.iso3, toCountry(row)])),
});

export const words: AboutOf<typeof countries> = {
  part: 'context',
  title: 'Countries and areas',
  description: 'Codes, names and what each economy belongs to.',
  columns: {
    iso3: MEANS.iso3,
    m49: 'UN M49 code, three digits',
    iso2: 'ISO 3166-1 alpha-2 code',
    name: 'name in UN M49',
    short: 'a shorter name, where that is long',
    region_code: 'M49 code of the region',
    region: 'region',
    subregion_code: 'M49 code of the sub-region',
    subregion: 'sub-region',
    intermediate_code: 'M49 code of the intermediate region',
    intermediate: 'intermediate region, where there is one',
    lldc: '1 for a landlocked developing country',
    sids: '1 for a small island developing state, as M49 lists them',
    developed: 'developed or developing, as M49 last had it (2020)',
    income: 'World Bank income group, fiscal year 2026',
    itu_region: 'region of ITU',
  },
};
