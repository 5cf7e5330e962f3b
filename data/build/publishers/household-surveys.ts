/** Internet use of women and men aged 15 to 49 in the household surveys DHS and MICS. */
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import type { KnownCodes, TextSource } from '../edge/source.ts';
import { readEconomyRows, wordIn } from './economy-rows.ts';

export interface Survey {
  readonly iso3: string;
  readonly year: number;
  /** In percent of those asked. */
  readonly female: number;
  readonly male: number;
  /** The survey and which round of it. */
  readonly survey: string;
}

const SURVEYS = {
  dhs7: 'DHS, phase 7',
  dhs8: 'DHS, phase 8',
  'continuous dhs7': 'continuous DHS, phase 7',
  'continuous dhs8': 'continuous DHS, phase 8',
  mics6: 'MICS, round 6',
} as const;

/** Reads the surveys; their figures of phones are left to the indicator that has them from ITU. @throws SourceRefusal */
export const readSurveys = (source: TextSource, known: KnownCodes): Survey[] =>
  readEconomyRows(
    source,
    known,
    { columns: ['year', 'survey', 'internet_women', 'internet_men'], key: ['iso3', 'year'] },
    (row, iso3) => ({
      iso3,
      year: year(row.cell('year'), row.at('year')),
      female: quantity(row.cell('internet_women'), PERCENT, row.at('internet_women')),
      male: quantity(row.cell('internet_men'), PERCENT, row.at('internet_men')),
      survey: wordIn(row, 'survey', SURVEYS),
    }),
  );
