/** What a run read, kept and dropped, and why: printed at the end and shown in tests. */

/** The account of one source file. */
export interface Account {
  readonly file: string;
  read: number;
  kept: number;
  /** Count by reason. */
  readonly dropped: Map<string, number>;
  readonly notes: string[];
}

export class Ledger {
  readonly accounts: Account[] = [];

  /** Opens the account of a source file. */
  open(file: string): Account {
    const account: Account = { file, read: 0, kept: 0, dropped: new Map(), notes: [] };
    this.accounts.push(account);
    return account;
  }

  /** The printed report, one paragraph a source file. */
  print(): string {
    return this.accounts.map(paragraph).join('\n');
  }
}

/** Counts a dropped value under its reason. */
export function drop(account: Account, reason: string, count = 1): void {
  if (count === 0) return;
  account.dropped.set(reason, (account.dropped.get(reason) ?? 0) + count);
}

function paragraph(account: Account): string {
  const lines = [`${account.file}: read ${account.read}, kept ${account.kept}`];
  for (const [reason, count] of account.dropped) lines.push(`  dropped ${count}: ${reason}`);
  for (const note of account.notes) lines.push(`  note: ${note}`);
  return lines.join('\n');
}
