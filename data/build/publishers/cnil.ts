/** The level of data-protection law in the world, as the French authority CNIL sees it. */
import type { DATA_PROTECTION, DataProtection } from '../../../src/model/statuses.ts';
import { year } from '../edge/quantity.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows, wordIn } from './economy-rows.ts';

export interface LawOfEconomy {
  readonly iso3: string;
  readonly year: number;
  readonly level: DataProtection;
}

/** CNIL's words for its levels. */
const LEVELS: Readonly<Record<string, DataProtection>> = {
  'Pas de loi': 'no-law',
  'Loi (non adéquat)': 'law',
  'Autorité et loi spécifiques': 'law-and-authority',
  'Pays en adéquation partielle': 'partly-adequate',
  'Pays adéquat': 'adequate',
  "Pays membre de l'UE ou de l'EEE": 'eu-or-eea',
} satisfies Record<string, (typeof DATA_PROTECTION)[number]>;

/** Reads the level of each economy; one that CNIL's map does not know is refused. @throws SourceRefusal */
export const readDataProtection = (source: TextSource, known: KnownCodes): LawOfEconomy[] =>
  readEconomyRows(source, known, { columns: ['year', 'level_fr'], key: ['iso3'] }, (row, iso3) => ({
    iso3,
    year: year(row.cell('year'), row.at('year')),
    level: wordIn(row, 'level_fr', LEVELS),
  }));
