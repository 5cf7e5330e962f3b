/**
 * The layout of ITU's workbook of aggregates. A sheet is a run of blocks, one an indicator; lines in
 * it say what its panels count ("Millions", "Female") and what year each column holds, and both
 * stay in force until the next such line.
 */
import { SourceRefusal, type Place } from '../edge/refusal.ts';
import { columnLetter, type Cell, type SheetRows } from '../edge/sheet.ts';
import { BLOCKS, PANELS, plainTitle } from '../tables/aggregate-panels.ts';
import { isItuGroup, ituGroupId } from '../tables/groups.ts';

/** One figure and what stands over and beside it. */
export interface Figure {
  readonly place: Place;
  readonly group: string;
  /** Indicator of the block; null for one the atlas does not show. */
  readonly indicator: string | null;
  readonly panel: string;
  readonly year: number;
  readonly cell: number;
}

interface State {
  readonly indicator: string | null | undefined;
  readonly panels: readonly (string | null)[];
  readonly years: readonly (number | null)[];
}

/** Every figure of a sheet, in reading order. @throws SourceRefusal */
export function figuresOf(file: string, rows: SheetRows): Figure[] {
  const figures: Figure[] = [];
  let state: State = { indicator: undefined, panels: [], years: [] };
  for (const [index, row] of rows.entries()) {
    const place = { file, row: index + 1 };
    const first = typeof row[0] === 'string' ? row[0] : '';
    if (/^(Notes|Source):/.test(first)) break;
    if (isItuGroup(first)) figures.push(...groupFigures(row, first, state, place));
    // The first row is the sheet's own title.
    else if (index > 0) state = advance(state, row, first, place);
  }
  return figures;
}

function advance(state: State, row: readonly Cell[], first: string, place: Place): State {
  return {
    indicator: first === '' ? state.indicator : indicatorOf(first, place),
    panels: panelsOf(row, state.panels, place),
    years: row.some(isYear) ? row.map((cell) => (isYear(cell) ? cell : null)) : state.years,
  };
}

function indicatorOf(title: string, place: Place): string | null {
  const indicator = BLOCKS.get(plainTitle(title));
  if (indicator === undefined) throw new SourceRefusal(place, `unknown block "${title}"`);
  return indicator;
}

/**
 * A panel's label stands over its first column and holds until the next label. A row that labels
 * only a later panel leaves the ones before it as they were.
 */
function panelsOf(
  row: readonly Cell[],
  before: readonly (string | null)[],
  place: Place,
): readonly (string | null)[] {
  let current: string | null = null;
  const width = Math.max(row.length, before.length);
  return Array.from({ length: width }, (_, column) => {
    const cell = row[column] ?? null;
    if (column > 0 && typeof cell === 'string') {
      current = cell.replace(/\s+/g, ' ').trim();
      if (!PANELS.has(current)) {
        const at = { ...place, column: columnLetter(column) };
        throw new SourceRefusal(at, `unknown panel "${current}"`);
      }
    }
    return current ?? before[column] ?? null;
  });
}

function groupFigures(
  row: readonly Cell[],
  label: string,
  { indicator, panels, years }: State,
  place: Place,
): Figure[] {
  const group = ituGroupId(label, place);
  return row.flatMap((cell, column) => {
    if (column === 0 || cell === null || cell === 'N/A') return [];
    const at = { ...place, column: columnLetter(column) };
    if (typeof cell !== 'number') throw new SourceRefusal(at, `"${cell}" is not a number`);
    const [year, panel] = [years[column] ?? null, panels[column] ?? null];
    if (indicator === undefined || year === null || panel === null) {
      throw new SourceRefusal(at, 'changed layout: no block, year or panel over this figure');
    }
    return [{ place: at, group, indicator, panel, year, cell }];
  });
}

function isYear(cell: Cell): cell is number {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 2000 && cell <= 2100;
}
