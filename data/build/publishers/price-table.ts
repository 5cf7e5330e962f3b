/** What the workbook's price sheets share: a row a price code, a column a year. */
import { drop, type Account } from '../edge/ledger.ts';
import { quantity, year, type Bounds } from '../edge/quantity.ts';
import { SourceRefusal, type Place } from '../edge/refusal.ts';
import type { Cell, SheetRows } from '../edge/sheet.ts';
import type { PriceMeasure } from '../tables/baskets.ts';
import { parsePriceCode } from './itu-basket-codes.ts';

export interface PriceSheet {
  /** File and sheet, for messages. */
  readonly file: string;
  readonly rows: SheetRows;
  /** Index of the header row; data follow it. */
  readonly headerAt: number;
  /** Columns of the price code and of its unit. */
  readonly codeAt: number;
  readonly unitAt: number;
  /** First and last column that holds a year. */
  readonly yearsAt: readonly [first: number, last: number];
}

/** One price, and the row it stands in. */
export interface PriceCell {
  readonly row: readonly Cell[];
  readonly place: Place;
  readonly basket: string;
  readonly year: number;
  readonly measure: PriceMeasure;
  readonly value: number;
}

/** A basket's price in the three units; null where the source has no figure in one. */
export type PriceUnits = Readonly<Record<PriceMeasure, number | null>>;

/**
 * Wide on purpose: Burundi's fixed basket truly cost 964 % of income in 2018 and 2019, and Cuba's
 * US$ 1,760 in 2009.
 */
const BOUNDS: Readonly<Record<PriceMeasure, Bounds>> = {
  pctGni: { min: 0, max: 1000 },
  usd: { min: 0, max: 2000 },
  ppp: { min: 0, max: 2000 },
};

/** Every price of the data baskets. "NA" is missing; so is a zero. @throws SourceRefusal */
export function priceCells(sheet: PriceSheet, account: Account): PriceCell[] {
  const years = yearColumns(sheet);
  const dataRows = sheet.rows.slice(sheet.headerAt + 1);
  return dataRows.flatMap((row, index) => {
    const place = { file: sheet.file, row: sheet.headerAt + index + 2 };
    const code = String(row[sheet.codeAt]);
    const unit = String(row[sheet.unitAt]);
    const { basket, measure } = parsePriceCode(code, unit, { ...place, column: 'Code' });
    const filled = years.filter(({ at }) => row[at] !== 'NA');
    account.read += filled.length;
    if (basket === null) {
      drop(account, 'voice baskets and voice-and-data bundles', filled.length);
      return [];
    }
    return filled.flatMap(({ at, year: priceYear }) => {
      const cellPlace = { ...place, column: String(priceYear) };
      const value = priceOf(row[at] ?? null, measure, cellPlace);
      if (value === 0) {
        // Nothing costs nothing: the zeros stand beside a price in another unit.
        drop(account, `zero taken as missing (${row[0]} ${basket} ${measure} ${priceYear})`);
        return [];
      }
      account.kept += 1;
      return [{ row, place: cellPlace, basket, year: priceYear, measure, value }];
    });
  });
}

/** Gathers prices of one key in their three units, in order of first appearance. */
export function byUnits(
  cells: readonly PriceCell[],
  keyOf: (cell: PriceCell) => string,
): { first: PriceCell; units: PriceUnits }[] {
  const gathered = new Map<string, { first: PriceCell; units: PriceUnits }>();
  for (const cell of cells) {
    const none: PriceUnits = { pctGni: null, usd: null, ppp: null };
    const { first, units } = gathered.get(keyOf(cell)) ?? { first: cell, units: none };
    if (units[cell.measure] !== null) {
      throw new SourceRefusal(cell.place, `duplicate key ${keyOf(cell)} ${cell.measure}`);
    }
    gathered.set(keyOf(cell), { first, units: { ...units, [cell.measure]: cell.value } });
  }
  return [...gathered.values()];
}

function yearColumns({ file, rows, headerAt, yearsAt: [first, last] }: PriceSheet): {
  at: number;
  year: number;
}[] {
  const header = rows[headerAt] ?? [];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const at = first + index;
    const label = String(header[at]);
    return { at, year: year(label, { file, row: headerAt + 1, column: label }) };
  });
}

function priceOf(cell: Cell, measure: PriceMeasure, place: Place): number {
  if (typeof cell !== 'number') throw new SourceRefusal(place, `"${cell}" is not a number`);
  return quantity(cell, BOUNDS[measure], place);
}
