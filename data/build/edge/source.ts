/** A publisher's file, opened: its name for messages, its content, its account in the ledger. */
import type { Account } from './ledger.ts';
import type { Workbook } from './sheet.ts';

export interface TextSource {
  readonly file: string;
  readonly text: string;
  readonly account: Account;
}

export interface WorkbookSource {
  readonly workbook: Workbook;
  readonly account: Account;
}

/** ISO codes of the M49 list, to which every file is joined. */
export type KnownCodes = ReadonlySet<string>;
