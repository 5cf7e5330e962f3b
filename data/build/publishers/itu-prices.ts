/** ITU's price baskets by economy. */
import { drop, type Account } from '../edge/ledger.ts';
import { SourceRefusal, type Place } from '../edge/refusal.ts';
import { sheetOf, type Workbook } from '../edge/sheet.ts';
import type { KnownCodes, WorkbookSource } from '../edge/source.ts';
import { resolveEconomy } from '../tables/economy-codes.ts';
import { readBasketHistory, type BasketHistory, type PriceStatus } from './itu-basket-codes.ts';
import { byUnits, priceCells, type PriceSheet, type PriceUnits } from './price-table.ts';

/** One basket of one economy in one year. */
export interface Price extends PriceUnits {
  readonly iso3: string;
  readonly year: number;
  readonly basket: string;
  readonly status: PriceStatus;
}

export interface PricedEconomy {
  readonly iso3: string;
  readonly name: string;
  readonly ituRegion: string;
}

const SHEET = 'economies_2008-2025';
const HEADER = ['IsoCode', 'Economy', 'Code', 'Basket name', 'Unit', 'ITURegion'];
const FIRST_YEAR_AT = 10;

/** Reads every data-only mobile and fixed-broadband basket. @throws SourceRefusal */
export function readPrices({ workbook, account }: WorkbookSource, known: KnownCodes): Price[] {
  const history = readBasketHistory(workbook);
  const cells = priceCells(economiesSheet(workbook), account);
  const prices = byUnits(cells, ({ row, basket, year }) => `${row[0]} ${basket} ${year}`);
  return prices.flatMap(({ first, units }) => {
    const iso3 = economyOf(String(first.row[0]), known, first.place, account);
    if (iso3 === null) return [];
    const { basket, year, place } = first;
    return [{ iso3, year, basket, status: statusOf(history, basket, year, place), ...units }];
  });
}

/** The economies of the sheet with ITU's name and region for each. @throws SourceRefusal */
export function readPricedEconomies(
  { workbook, account }: WorkbookSource,
  known: KnownCodes,
): PricedEconomy[] {
  const { file, rows } = economiesSheet(workbook);
  const economies = new Map<string, PricedEconomy>();
  rows.slice(1).forEach((row, index) => {
    const [code, name, , , , ituRegion] = row.map(String);
    const place = { file, row: index + 2, column: 'IsoCode' };
    const iso3 = economyOf(code ?? '', known, place, account);
    if (iso3 === null) return;
    economies.set(iso3, { iso3, name: name ?? '', ituRegion: ituRegion ?? '' });
  });
  return [...economies.values()];
}

function economiesSheet(workbook: Workbook): PriceSheet {
  const file = `${workbook.file} [${SHEET}]`;
  const rows = sheetOf(workbook, SHEET);
  const header = rows[0] ?? [];
  HEADER.forEach((column, index) => {
    if (header[index] !== column) {
      throw new SourceRefusal({ file, row: 1, column }, 'changed layout: the column is missing');
    }
  });
  const yearsAt = [FIRST_YEAR_AT, header.length - 1] as const;
  return { file, rows, headerAt: 0, codeAt: 2, unitAt: 4, yearsAt };
}

function economyOf(code: string, known: KnownCodes, place: Place, account: Account): string | null {
  const economy = resolveEconomy(code, known, place);
  if (economy.kind === 'economy') return economy.iso3;
  drop(account, economy.reason);
  return null;
}

/** A value in a year for which BasketHistory lists none would be of unknown standing: refused. */
function statusOf(history: BasketHistory, basket: string, year: number, place: Place): PriceStatus {
  const status = history.get(basket)?.get(year);
  if (status === undefined) {
    throw new SourceRefusal(place, `BasketHistory lists no ${basket} basket for ${year}`);
  }
  return status;
}
