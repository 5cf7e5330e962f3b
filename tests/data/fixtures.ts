/** Small stand-ins for publishers' files, and the parts of a refusal. */
import { Ledger } from '../../data/build/edge/ledger.ts';
import { SourceRefusal } from '../../data/build/edge/refusal.ts';
import type { SheetRows } from '../../data/build/edge/sheet.ts';
import type { TextSource, WorkbookSource } from '../../data/build/edge/source.ts';

/** Codes that fixtures may use. */
export const KNOWN = new Set(['AFG', 'CHN', 'GGY', 'JEY', 'NER', 'SOM', 'STP', 'TCD', 'TWN']);

/** A CSV file given as lines. */
export function csvSource(...lines: string[]): TextSource {
  const file = 'publisher/file.csv';
  return { file, text: `${lines.join('\n')}\n`, account: new Ledger().open(file) };
}

/** A workbook given as sheets of rows. */
export function workbookSource(sheets: Record<string, SheetRows>): WorkbookSource {
  const file = 'publisher/book.xlsx';
  const workbook = { file, sheets: new Map(Object.entries(sheets)) };
  return { workbook, account: new Ledger().open(file) };
}

/** What a refusal says, as "file, row, column: reason" in parts. */
export function refusalOf(read: () => unknown): Partial<SourceRefusal> {
  try {
    read();
  } catch (error) {
    if (!(error instanceof SourceRefusal)) throw error;
    const { file, row, column, reason } = error;
    return { file, row, column, reason };
  }
  throw new Error('nothing was refused');
}

/** Reasons and counts of what was dropped. */
export function droppedBy(source: { account: TextSource['account'] }): Record<string, number> {
  return Object.fromEntries(source.account.dropped);
}
