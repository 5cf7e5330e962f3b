/** The UN E-Government Survey: an index of every Member State and its parts, edition by edition. */
import { quantity, year } from '../edge/quantity.ts';
import type { CsvRow } from '../edge/csv.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { SourceRefusal } from '../edge/refusal.ts';
import { readEconomyRows } from './economy-rows.ts';

/** One State in one edition; scores from 0 to 1. */
export interface EGovernment {
  readonly iso3: string;
  readonly year: number;
  readonly index: number;
  readonly onlineServices: number;
  /** Null for the one value that is above the scale. */
  readonly humanCapital: number | null;
  readonly telecommunications: number;
  readonly participation: number;
  readonly rank: number;
}

const EDITIONS = [2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
const SCORE = { min: 0, max: 1 };
const RANK = { min: 1, max: 193 };

/** The one score above 1 that the survey printed; a part cannot be, so it is not carried. */
const ABOVE_THE_SCALE = { iso3: 'FSM', year: 2003, hci: '1.422' };

function edition(row: CsvRow): number {
  const found = year(row.cell('year'), row.at('year'));
  if (!EDITIONS.includes(found))
    throw new SourceRefusal(row.at('year'), `${found} is no year of an edition`);
  return found;
}

/** Reads all editions. @throws SourceRefusal */
export function readEGovernment(source: TextSource, known: KnownCodes): EGovernment[] {
  const score = (row: CsvRow, column: string): number =>
    quantity(row.cell(column), SCORE, row.at(column));
  const isAbove = (row: CsvRow): boolean =>
    row.cell('iso3') === ABOVE_THE_SCALE.iso3 &&
    row.cell('year') === String(ABOVE_THE_SCALE.year) &&
    row.cell('hci') === ABOVE_THE_SCALE.hci;
  return readEconomyRows(
    source,
    known,
    { columns: ['year', 'egdi', 'osi', 'hci', 'tii', 'epi', 'rank'], key: ['iso3', 'year'] },
    (row, iso3) => {
      if (isAbove(row))
        source.account.notes.push(`${iso3} ${row.cell('year')}: a part above its scale left out`);
      return {
        iso3,
        year: edition(row),
        index: score(row, 'egdi'),
        onlineServices: score(row, 'osi'),
        humanCapital: isAbove(row) ? null : score(row, 'hci'),
        telecommunications: score(row, 'tii'),
        participation: score(row, 'epi'),
        rank: quantity(row.cell('rank'), RANK, row.at('rank')),
      };
    },
  );
}
