/** The States that signed the UN Convention against Cybercrime. */
import { SourceRefusal } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows } from './economy-rows.ts';

export interface Signing {
  readonly iso3: string;
  /** A day, or a month where the day is not known. */
  readonly signed: string;
}

/** The convention was opened for signature on the first of these days; the list is of the second. */
const OPENED = '2025-10-25';
const AS_OF = '2025-11-30';
const DATE = /^2025-\d\d(-\d\d)?$/;

/** Reads the signatures. @throws SourceRefusal also for a day before the convention was opened. */
export const readSignatures = (source: TextSource, known: KnownCodes): Signing[] =>
  readEconomyRows(source, known, { columns: ['signed'], key: ['iso3'] }, (row, iso3) => {
    const signed = row.cell('signed');
    const inTime = signed >= OPENED.slice(0, signed.length) && signed <= AS_OF;
    if (!DATE.test(signed) || !inTime)
      throw new SourceRefusal(row.at('signed'), `"${signed}" is no date of a signature`);
    return { iso3, signed };
  });
