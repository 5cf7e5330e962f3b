/** ITU's own estimates for groups of countries (Facts and Figures 2024). */
import { UniqueKeys } from '../edge/keys.ts';
import { drop, type Account } from '../edge/ledger.ts';
import { quantity, type Bounds } from '../edge/quantity.ts';
import { SourceRefusal, type Place } from '../edge/refusal.ts';
import { columnLetter, sheetOf, type Cell, type SheetRows, type Workbook } from '../edge/sheet.ts';
import { BLOCKS, IN_MILLIONS, PANELS, plainTitle } from '../tables/aggregate-panels.ts';
import { isItuGroup, ituGroupId } from '../tables/groups.ts';

export interface GroupEstimate {
  readonly group: string;
  readonly indicator: string;
  readonly sex: string;
  readonly area: string;
  readonly age: string;
  readonly year: number;
  readonly value: number;
  readonly unit: 'percent' | 'millions';
}

export const AGGREGATE_SHEETS = [
  'By dvpmnt status and spec. reg.',
  'By BDT region',
  'By urban-rural area',
  'By gender',
  'Internet use by age',
] as const;

const BOUNDS: Readonly<Record<string, Bounds>> = {
  percent: { min: 0, max: 100 },
  millions: { min: 0, max: 9000 },
};

/** Reads the five sheets. @throws SourceRefusal */
export function readGroupEstimates(workbook: Workbook, account: Account): GroupEstimate[] {
  const keys = new UniqueKeys();
  return AGGREGATE_SHEETS.flatMap((name) => {
    const file = `${workbook.file} [${name}]`;
    return readSheet(file, sheetOf(workbook, name), keys, account);
  });
}

/**
 * A sheet is a run of blocks. Lines above a block say what its panels count ("Millions", "Female")
 * and what year each column holds; both stay in force until the next such line.
 */
function readSheet(
  file: string,
  rows: SheetRows,
  keys: UniqueKeys,
  account: Account,
): GroupEstimate[] {
  const estimates: GroupEstimate[] = [];
  let block: string | null | undefined;
  let panels: readonly (string | null)[] = [];
  let years: readonly (number | null)[] = [];
  for (const [index, row] of rows.entries()) {
    const place = { file, row: index + 1 };
    const first = typeof row[0] === 'string' ? row[0] : null;
    if (first !== null && /^(Notes:|Source:)/.test(first)) break;
    if (first !== null && isItuGroup(first)) {
      if (block === undefined) throw new SourceRefusal(place, 'a group row before any block');
      const found = readGroupRow(row, { block, panels, years, place });
      account.read += found.read;
      if (block === null) drop(account, 'blocks the atlas does not show', found.read);
      else if (found.read > found.estimates.length) {
        drop(account, 'repeated totals and missing units', found.read - found.estimates.length);
      }
      for (const { at, ...estimate } of found.estimates) {
        keys.claim(
          Object.entries(estimate)
            .flatMap(([k, v]) => (k === 'value' ? [] : [v]))
            .join(' '),
          at,
        );
        estimates.push(estimate);
      }
      account.kept += found.estimates.length;
      continue;
    }
    if (first !== null && index > 0) block = blockOf(first, place);
    const labels = panelLabels(row);
    if (labels.some((label) => label !== null)) panels = spread(labels, panels, place);
    if (row.slice(1).some(isYear)) years = row.map((cell) => (isYear(cell) ? cell : null));
  }
  return estimates;
}

function blockOf(title: string, place: Place): string | null {
  const indicator = BLOCKS.get(plainTitle(title));
  if (indicator === undefined) throw new SourceRefusal(place, `unknown block "${title}"`);
  return indicator;
}

function panelLabels(row: readonly Cell[]): (string | null)[] {
  return row.map((cell, column) =>
    column > 0 && typeof cell === 'string' && cell !== 'N/A' ? cell.replace(/\s+/g, ' ') : null,
  );
}

/**
 * A panel's label stands over its first column and holds until the next label. A row that labels
 * only a later panel leaves the ones before it as they were.
 */
function spread(
  labels: readonly (string | null)[],
  before: readonly (string | null)[],
  place: Place,
): (string | null)[] {
  let current: string | null = null;
  return labels.map((label, column) => {
    if (label !== null && !PANELS.has(label)) {
      throw new SourceRefusal(
        { ...place, column: columnLetter(column) },
        `unknown panel "${label}"`,
      );
    }
    current = label ?? current;
    return current ?? before[column] ?? null;
  });
}

interface RowContext {
  readonly block: string | null;
  readonly panels: readonly (string | null)[];
  readonly years: readonly (number | null)[];
  readonly place: Place;
}

function readGroupRow(
  row: readonly Cell[],
  { block, panels, years, place }: RowContext,
): { read: number; estimates: (GroupEstimate & { at: Place })[] } {
  const group = ituGroupId(String(row[0]), place);
  let read = 0;
  const estimates: (GroupEstimate & { at: Place })[] = [];
  row.forEach((cell, column) => {
    if (column === 0 || cell === null || cell === 'N/A') return;
    const at = { ...place, column: columnLetter(column) };
    if (typeof cell !== 'number') throw new SourceRefusal(at, `"${cell}" is not a number`);
    read += 1;
    const year = years[column] ?? null;
    if (year === null) throw new SourceRefusal(at, 'a value under no year');
    const panel = PANELS.get(panels[column] ?? '');
    if (panel === undefined) throw new SourceRefusal(at, 'a value under no panel');
    if (block === null || panel === null) return;
    const unit = panel.unit as GroupEstimate['unit'];
    const indicator = unit === 'millions' ? IN_MILLIONS.get(block) : block;
    if (indicator === undefined) return;
    const value = quantity(cell, BOUNDS[unit] ?? { min: 0, max: 0 }, at);
    estimates.push({ group, indicator, ...panel.slice, year, value, unit, at });
  });
  return { read, estimates };
}

function isYear(cell: Cell | undefined): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 2000 && cell <= 2100;
}
