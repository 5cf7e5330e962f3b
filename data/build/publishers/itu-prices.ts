/** ITU's price baskets by economy. */
import { UniqueKeys } from '../edge/keys.ts';
import { drop, type Account } from '../edge/ledger.ts';
import { quantity, year, type Bounds } from '../edge/quantity.ts';
import { SourceRefusal, type Place } from '../edge/refusal.ts';
import { sheetOf, type Cell, type Workbook } from '../edge/sheet.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';
import type { PriceMeasure } from '../tables/baskets.ts';
import {
  parsePriceCode,
  readBasketHistory,
  type BasketHistory,
  type PriceStatus,
} from './itu-basket-codes.ts';

/** One basket of one economy in one year; null where ITU has no figure in that unit. */
export interface Price {
  readonly iso3: string;
  readonly year: number;
  readonly basket: string;
  readonly status: PriceStatus;
  readonly pctGni: number | null;
  readonly usd: number | null;
  readonly ppp: number | null;
}

export interface PricedEconomy {
  readonly iso3: string;
  readonly name: string;
  readonly ituRegion: string;
}

/**
 * Wide on purpose: Burundi's fixed basket truly cost 964 % of income in 2018 and 2019, and Cuba's
 * US$ 1,760 in 2009.
 */
export const PRICE_BOUNDS: Readonly<Record<PriceMeasure, Bounds>> = {
  pctGni: { min: 0, max: 1000 },
  usd: { min: 0, max: 2000 },
  ppp: { min: 0, max: 2000 },
};

const SHEET = 'economies_2008-2025';
const TEXT_COLUMNS = ['IsoCode', 'Economy', 'Code', 'Basket name', 'Unit', 'ITURegion'];
const FIRST_YEAR_AT = 10;

/** Reads every data-only mobile and fixed-broadband basket. @throws SourceRefusal */
export function readPrices(
  workbook: Workbook,
  known: ReadonlySet<string>,
  account: Account,
): { prices: Price[]; economies: PricedEconomy[] } {
  const file = `${workbook.file} [${SHEET}]`;
  const [header = [], ...rows] = sheetOf(workbook, SHEET);
  const years = yearsOf(header, file);
  const history = readBasketHistory(workbook);
  const prices = new Map<string, Price>();
  const economies = new Map<string, PricedEconomy>();
  const keys = new UniqueKeys();
  rows.forEach((row, index) => {
    const place = { file, row: index + 2 };
    const [code, name, priceCode, , unit, ituRegion] = row.map(String);
    const economy = resolveEconomy(code ?? '', known, { ...place, column: 'IsoCode' });
    if (economy.kind === 'dropped') return drop(account, economy.reason);
    keys.claim(`${economy.iso3} ${priceCode}`, place);
    const { iso3 } = economy;
    economies.set(iso3, { iso3, name: name ?? '', ituRegion: ituRegion ?? '' });
    const { basket, measure } = parsePriceCode(priceCode ?? '', unit ?? '', {
      ...place,
      column: 'Code',
    });
    years.forEach((priceYear, offset) => {
      const cell = row[FIRST_YEAR_AT + offset] ?? null;
      const column = String(priceYear);
      if (cell === 'NA') return;
      account.read += 1;
      if (basket === null) return drop(account, 'voice baskets and voice-and-data bundles');
      const value = priceOf(cell, measure, { ...place, column });
      // Nothing costs nothing: a zero here stands beside a price in another unit.
      if (value === 0)
        return drop(account, `zero price taken as missing (${iso3} ${basket} ${column})`);
      const status = statusOf(history, basket, priceYear, { ...place, column });
      const key = `${iso3} ${basket} ${priceYear}`;
      const before = prices.get(key) ?? {
        ...{ iso3, year: priceYear, basket, status },
        ...{ pctGni: null, usd: null, ppp: null },
      };
      prices.set(key, { ...before, [measure]: value });
      account.kept += 1;
    });
  });
  return { prices: [...prices.values()], economies: [...economies.values()] };
}

function yearsOf(header: readonly Cell[], file: string): number[] {
  TEXT_COLUMNS.forEach((column, index) => {
    if (header[index] !== column) {
      throw new SourceRefusal({ file, row: 1, column }, 'changed layout: the column is missing');
    }
  });
  return header
    .slice(FIRST_YEAR_AT)
    .map((cell) => year(String(cell), { file, row: 1, column: String(cell) }));
}

function priceOf(cell: Cell, measure: PriceMeasure, place: Place): number {
  if (typeof cell !== 'number') throw new SourceRefusal(place, `"${cell}" is not a number`);
  return quantity(cell, PRICE_BOUNDS[measure], place);
}

/** A value in a year for which BasketHistory lists none would be of unknown standing: refused. */
function statusOf(
  history: BasketHistory,
  basket: string,
  priceYear: number,
  place: Place,
): PriceStatus {
  const status = history.get(basket)?.get(priceYear);
  if (status === undefined) {
    throw new SourceRefusal(place, `BasketHistory lists no ${basket} basket for ${priceYear}`);
  }
  return status;
}
