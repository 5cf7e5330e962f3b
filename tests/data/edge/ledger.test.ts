import { expect, it } from 'vitest';
import { drop, Ledger } from '../../../data/build/edge/ledger.ts';

it('prints what was read, kept and dropped of every file, with reasons and counts', () => {
  const ledger = new Ledger();
  const account = ledger.open('itu/a.csv');
  account.read = 5;
  account.kept = 2;
  drop(account, 'aggregates', 2);
  drop(account, 'aggregates');
  drop(account, 'nothing of this', 0);
  account.notes.push('no population for X');
  expect(ledger.print()).toBe(
    'itu/a.csv: read 5, kept 2\n  dropped 3: aggregates\n  note: no population for X',
  );
});
