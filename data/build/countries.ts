/** Joins the country list: M49 areas, the economies added to them, and every classification. */
import { countries as countriesFile } from '../../src/datasets/countries.ts';
import type { DataFile } from './edge/output.ts';
import { SourceRefusal } from './edge/refusal.ts';
import type { PricedEconomy } from './publishers/itu-prices.ts';
import type { M49Area } from './publishers/unsd-m49.ts';
import type { Readings } from './readings.ts';
import { ADDED_ECONOMIES, NAMES } from './tables/added-economies.ts';
import { ITU_REGION_IDS, ITU_REGIONS_OUTSIDE_PRICES } from './tables/itu-regions.ts';
import { SHORT_NAMES } from './tables/short-names.ts';
import { SOURCE_FILES } from './tables/source-files.ts';

/**
 * countries.csv: one row an economy. LLDC and SIDS are M49's flags, not ITU's: ITU's SIDS list adds
 * Bermuda, the Cayman Islands and Turks and Caicos, and has no Montserrat or Caribbean Netherlands.
 * The M49 flag for LDCs is not used.
 */
export function countries({
  areas,
  development,
  worldBankEconomies,
  pricedEconomies,
}: Pick<Readings, 'areas' | 'development' | 'worldBankEconomies' | 'pricedEconomies'>): DataFile {
  const income = new Map(worldBankEconomies.map((economy) => [economy.iso3, economy.income]));
  const ituRegion = new Map(pricedEconomies.map((economy) => [economy.iso3, ituRegionId(economy)]));
  const rows = [...areas, ...ADDED_ECONOMIES].map((area) => [
    ...namesOf(area),
    ...regionsOf(area),
    area.lldc ? 1 : 0,
    area.sids ? 1 : 0,
    development.get(area.iso3) ?? '',
    income.get(area.iso3) ?? '',
    ituRegion.get(area.iso3) ?? ITU_REGIONS_OUTSIDE_PRICES.get(area.iso3) ?? '',
  ]);
  return { dataset: countriesFile, rows };
}

function namesOf(area: M49Area): string[] {
  const name = NAMES.get(area.iso3) ?? area.name;
  const short = SHORT_NAMES.get(area.iso3) ?? '';
  return [area.iso3, area.m49, area.iso2, name, short === name ? '' : short];
}

function regionsOf(area: M49Area): string[] {
  return [
    ...[area.regionCode, area.region],
    ...[area.subregionCode, area.subregion],
    ...[area.intermediateCode, area.intermediate],
  ];
}

function ituRegionId({ iso3, ituRegion }: PricedEconomy): string {
  const id = ITU_REGION_IDS.get(ituRegion);
  if (id !== undefined) return id;
  const place = { file: SOURCE_FILES.prices, column: 'ITURegion' };
  throw new SourceRefusal(place, `${iso3}: unknown ITU region "${ituRegion}"`);
}
