/** ITU's Global Cybersecurity Index: two editions, made by two methods. */
import { quantity, year } from '../edge/quantity.ts';
import type { CsvRow } from '../edge/csv.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows } from './economy-rows.ts';

/** One economy in one edition: of 100, and of 20 for each pillar; null where it has no value. */
export interface Cybersecurity {
  readonly iso3: string;
  readonly year: number;
  readonly overall: number;
  readonly legal: number | null;
  readonly technical: number | null;
  readonly organizational: number | null;
  readonly capacity: number | null;
  readonly cooperation: number | null;
}

const EDITIONS = [2020, 2024];

/** Reads both editions. @throws SourceRefusal */
export function readCybersecurity(source: TextSource, known: KnownCodes): Cybersecurity[] {
  const pillar = (row: CsvRow, column: string): number | null =>
    row.cell(column) === ''
      ? null
      : quantity(row.cell(column), { min: 0, max: 20 }, row.at(column));
  return readEconomyRows(
    source,
    known,
    {
      columns: [
        ...['year', 'overall', 'legal', 'technical'],
        ...['organizational', 'capacity', 'cooperation'],
      ],
      key: ['iso3', 'year'],
    },
    (row, iso3) => {
      const edition = year(row.cell('year'), row.at('year'));
      if (!EDITIONS.includes(edition))
        throw new SourceRefusal(row.at('year'), `${edition} is no year of an edition`);
      return {
        iso3,
        year: edition,
        overall: quantity(row.cell('overall'), { min: 0, max: 100 }, row.at('overall')),
        legal: pillar(row, 'legal'),
        technical: pillar(row, 'technical'),
        organizational: pillar(row, 'organizational'),
        capacity: pillar(row, 'capacity'),
        cooperation: pillar(row, 'cooperation'),
      };
    },
  );
}
