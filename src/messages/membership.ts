/** What a country belongs to, in few words. */
import type { Country } from '../model/country.ts';

const INCOME_NAME = {
  high: 'high income',
  'upper-middle': 'upper-middle income',
  'lower-middle': 'lower-middle income',
  low: 'low income',
} as const;

/** What a country belongs to, short, for a card: "LDC · landlocked · low income". */
export function membershipLine(country: Country, isLdc: boolean, graduated: number | null): string {
  const part = country.intermediate ?? country.subregion;
  return [
    isLdc ? 'LDC' : graduated === null ? null : `left the LDC list in ${graduated}`,
    country.lldc ? 'landlocked developing (LLDC)' : null,
    country.sids ? 'small island developing (SIDS)' : null,
    country.developed === 'developed' ? 'developed (M49, 2020)' : null,
    country.income === null ? null : INCOME_NAME[country.income],
    part?.name ?? null,
  ]
    .filter((word) => word !== null)
    .join(' · ');
}
