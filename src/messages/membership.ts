/** What a country belongs to, in few words. */
import * as say from '#words/common/membership.ts';
import type { Country } from '../model/country.ts';
import { inLine } from './joining.ts';

const INCOME_NAME = {
  high: say.incomeName_high,
  'upper-middle': say.incomeName_upperMiddle,
  'lower-middle': say.incomeName_lowerMiddle,
  low: say.incomeName_low,
} as const;

/** What a country belongs to, short, for a card: "LDC · landlocked · low income". */
export function membershipLine(country: Country, isLdc: boolean, graduated: number | null): string {
  const part = country.intermediate ?? country.subregion;
  return inLine([
    isLdc
      ? say.membershipLine_ldc
      : graduated === null
        ? null
        : say.membershipLine_leftTheLdcList({ graduated }),
    country.lldc ? say.membershipLine_landlockedDevelopingLldc : null,
    country.sids ? say.membershipLine_smallIslandDevelopingSids : null,
    country.developed === 'developed' ? say.membershipLine_developedM : null,
    country.income === null ? null : INCOME_NAME[country.income],
    part?.name ?? null,
  ]);
}
