/** ITU's own annual medians of prices by group, an outside check on the atlas's. */
import { UniqueKeys } from '../edge/keys.ts';
import { drop, type Account } from '../edge/ledger.ts';
import { quantity, year } from '../edge/quantity.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import { columnLetter, sheetOf, type Workbook } from '../edge/sheet.ts';
import { ituGroupId } from '../tables/groups.ts';
import { parsePriceCode } from './itu-basket-codes.ts';
import { PRICE_BOUNDS } from './itu-prices.ts';

export interface PriceMedian {
  readonly group: string;
  readonly year: number;
  readonly basket: string;
  readonly pctGni: number | null;
  readonly usd: number | null;
  readonly ppp: number | null;
}

/**
 * Columns E to V hold each year's median over all economies with a value in it. The columns after
 * them hold medians over economies present in every one of several years: another statistic.
 */
const FIRST_COLUMN = 4;
const LAST_COLUMN = 21;

/** Reads columns E to V of the sheet "medians". @throws SourceRefusal */
export function readPriceMedians(workbook: Workbook, account: Account): PriceMedian[] {
  const file = `${workbook.file} [medians]`;
  const rows = sheetOf(workbook, 'medians');
  const headerAt = rows.findIndex((row) => row[0] === 'Code');
  const header = rows[headerAt];
  if (header === undefined || header[3] !== 'Group' || header[LAST_COLUMN + 1] != null) {
    throw new SourceRefusal({ file, row: headerAt + 1 }, 'changed layout of the header');
  }
  const medians = new Map<string, PriceMedian>();
  const keys = new UniqueKeys();
  rows.slice(headerAt + 1).forEach((row, index) => {
    const place = { file, row: headerAt + index + 2 };
    const group = ituGroupId(String(row[3]), { ...place, column: 'D' });
    keys.claim(`${group} ${row[0]}`, place);
    const { basket, measure } = parsePriceCode(String(row[0]), String(row[1]), {
      ...place,
      column: 'A',
    });
    for (let column = FIRST_COLUMN; column <= LAST_COLUMN; column += 1) {
      const cell = row[column] ?? null;
      if (cell === 'NA') continue;
      const at = { ...place, column: columnLetter(column) };
      account.read += 1;
      if (basket === null) {
        drop(account, 'voice baskets and voice-and-data bundles');
        continue;
      }
      if (typeof cell !== 'number') throw new SourceRefusal(at, `"${cell}" is not a number`);
      const medianYear = year(Number(header[column]), at);
      const key = `${group} ${basket} ${medianYear}`;
      const before = medians.get(key) ?? {
        ...{ group, year: medianYear, basket },
        ...{ pctGni: null, usd: null, ppp: null },
      };
      medians.set(key, { ...before, [measure]: quantity(cell, PRICE_BOUNDS[measure], at) });
      account.kept += 1;
    }
  });
  return [...medians.values()];
}
