/** ITU's own annual medians of prices by group, an outside check on the atlas's. */
import { SourceRefusal } from '../edge/refusal.ts';
import { sheetOf, type Workbook } from '../edge/sheet.ts';
import type { WorkbookSource } from '../edge/source.ts';
import { ituGroupId } from '../tables/groups.ts';
import { byUnits, priceCells, type PriceSheet, type PriceUnits } from './price-table.ts';

export interface PriceMedian extends PriceUnits {
  readonly group: string;
  readonly year: number;
  readonly basket: string;
}

const SHEET = 'medians';
const GROUP_AT = 3;

/**
 * Columns E to V hold each year's median over all economies with a value in it. The columns after
 * them hold medians over economies present in every one of several years: another statistic.
 */
const YEARS_AT = [4, 21] as const;

/** Reads columns E to V of the sheet "medians". @throws SourceRefusal */
export function readPriceMedians({ workbook, account }: WorkbookSource): PriceMedian[] {
  const cells = priceCells(mediansSheet(workbook), account);
  const grouped = cells.map((cell) => ({
    ...cell,
    group: ituGroupId(String(cell.row[GROUP_AT]), { ...cell.place, column: 'Group' }),
  }));
  const groupOf = new Map(grouped.map(({ row, group }) => [row, group]));
  const medians = byUnits(
    cells,
    ({ row, basket, year }) => `${groupOf.get(row)} ${basket} ${year}`,
  );
  return medians.map(({ first, units }) => ({
    group: groupOf.get(first.row) ?? '',
    year: first.year,
    basket: first.basket,
    ...units,
  }));
}

function mediansSheet(workbook: Workbook): PriceSheet {
  const file = `${workbook.file} [${SHEET}]`;
  const rows = sheetOf(workbook, SHEET);
  const headerAt = rows.findIndex((row) => row[0] === 'Code');
  const header = rows[headerAt] ?? [];
  const isAsKnown = header[1] === 'Unit' && header[GROUP_AT] === 'Group';
  if (!isAsKnown || (header[YEARS_AT[1] + 1] ?? null) !== null) {
    throw new SourceRefusal({ file, row: headerAt + 1 }, 'changed layout: another header');
  }
  return { file, rows, headerAt, codeAt: 0, unitAt: 1, yearsAt: YEARS_AT };
}
