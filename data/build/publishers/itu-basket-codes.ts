/** ITU's price codes ("i271mb_5GB_GNI") taken apart, and what BasketHistory says of each basket. */
import { columnLetter, sheetOf, type Cell, type Workbook } from '../edge/sheet.ts';
import { SourceRefusal, type Place } from '../edge/refusal.ts';
import { BASKETS, OTHER_BASKETS, PRICE_UNITS, type PriceMeasure } from '../tables/baskets.ts';

export type PriceStatus = 'official' | 'experimental';

/** Status by basket id and year. A year that is absent is one for which ITU lists no data. */
export type BasketHistory = ReadonlyMap<string, ReadonlyMap<number, PriceStatus>>;

export interface PriceCode {
  /** The atlas's basket id; null for a basket the atlas does not show. */
  readonly basket: string | null;
  readonly measure: PriceMeasure;
}

/** Takes a code apart and checks it against the Unit column. @throws SourceRefusal */
export function parsePriceCode(code: string, unit: string, place: Place): PriceCode {
  const form = PRICE_UNITS.find((candidate) => code.endsWith(candidate.ending));
  if (form === undefined) throw new SourceRefusal(place, `unknown price code "${code}"`);
  if (form.unit !== unit) throw new SourceRefusal(place, `"${code}" is said to be in "${unit}"`);
  const stem = code.slice(0, -form.ending.length);
  const basket = BASKETS.get(stem);
  if (basket === undefined && !OTHER_BASKETS.has(stem)) {
    throw new SourceRefusal(place, `unknown basket "${stem}"`);
  }
  return { basket: basket ?? null, measure: form.measure };
}

/** Reads the sheet BasketHistory: "x" is official, "exp" experimental. @throws SourceRefusal */
export function readBasketHistory(workbook: Workbook): BasketHistory {
  const file = `${workbook.file} [BasketHistory]`;
  const rows = sheetOf(workbook, 'BasketHistory');
  const headerAt = rows.findIndex((row) => row[3] === 'Codes');
  const header = rows[headerAt];
  if (header === undefined) throw new SourceRefusal({ file }, 'changed layout: no "Codes" header');
  const history = new Map<string, Map<number, PriceStatus>>();
  rows.slice(headerAt + 1).forEach((row, index) => {
    const code = row[3];
    if (typeof code !== 'string' || !code.endsWith('*')) return;
    const basket = BASKETS.get(code.slice(0, -1));
    if (basket === undefined) return;
    history.set(basket, statusesOf(row, header, { file, row: headerAt + index + 2 }));
  });
  for (const basket of BASKETS.values()) {
    if (!history.has(basket)) throw new SourceRefusal({ file }, `no row for the basket ${basket}`);
  }
  return history;
}

function statusesOf(
  row: readonly Cell[],
  header: readonly Cell[],
  place: Place,
): Map<number, PriceStatus> {
  const statuses = new Map<number, PriceStatus>();
  header.forEach((year, column) => {
    const mark = row[column] ?? null;
    if (typeof year !== 'number' || mark === null) return;
    if (mark !== 'x' && mark !== 'exp') {
      throw new SourceRefusal({ ...place, column: columnLetter(column) }, `unknown mark "${mark}"`);
    }
    statuses.set(year, mark === 'x' ? 'official' : 'experimental');
  });
  return statuses;
}
