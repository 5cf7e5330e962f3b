/** Joins the country list: M49 areas, the economies added to them, and every classification. */
import type { OutputCell } from './edge/output.ts';
import { SourceRefusal } from './edge/refusal.ts';
import type { PricedEconomy } from './publishers/itu-prices.ts';
import type { M49Area } from './publishers/unsd-m49.ts';
import type { WorldBankEconomy } from './publishers/worldbank-income.ts';
import { ADDED_ECONOMIES, NAMES } from './tables/added-economies.ts';
import { ITU_REGION_IDS, ITU_REGIONS_OUTSIDE_PRICES } from './tables/itu-regions.ts';
import { SHORT_NAMES } from './tables/short-names.ts';

export const COUNTRY_COLUMNS = [
  'iso3',
  'm49',
  'iso2',
  'name',
  'short',
  'region_code',
  'region',
  'subregion_code',
  'subregion',
  'intermediate_code',
  'intermediate',
  'lldc',
  'sids',
  'developed',
  'income',
  'itu_region',
] as const;

export interface Classifications {
  readonly development: ReadonlyMap<string, string>;
  readonly incomes: readonly WorldBankEconomy[];
  readonly priced: readonly PricedEconomy[];
}

/**
 * One row an economy. LLDC and SIDS are M49's flags, not ITU's: ITU's SIDS list adds Bermuda, the
 * Cayman Islands and Turks and Caicos, and leaves out Montserrat and the Caribbean Netherlands.
 */
export function countryRows(
  areas: readonly M49Area[],
  { development, incomes, priced }: Classifications,
): OutputCell[][] {
  const income = new Map(incomes.map((economy) => [economy.iso3, economy.income]));
  const ituRegion = new Map(priced.map((economy) => [economy.iso3, ituRegionId(economy)]));
  return [...areas, ...ADDED_ECONOMIES].map((area) => {
    const { iso3 } = area;
    return [
      iso3,
      area.m49,
      area.iso2,
      NAMES.get(iso3) ?? area.name,
      SHORT_NAMES.get(iso3) === area.name ? '' : (SHORT_NAMES.get(iso3) ?? ''),
      area.regionCode,
      area.region,
      area.subregionCode,
      area.subregion,
      area.intermediateCode,
      area.intermediate,
      area.lldc ? 1 : 0,
      area.sids ? 1 : 0,
      development.get(iso3) ?? '',
      income.get(iso3) ?? '',
      ituRegion.get(iso3) ?? ITU_REGIONS_OUTSIDE_PRICES.get(iso3) ?? '',
    ];
  });
}

function ituRegionId({ iso3, ituRegion }: PricedEconomy): string {
  const id = ITU_REGION_IDS.get(ituRegion);
  if (id === undefined) {
    throw new SourceRefusal(
      { file: 'price workbook' },
      `${iso3}: unknown ITU region "${ituRegion}"`,
    );
  }
  return id;
}
