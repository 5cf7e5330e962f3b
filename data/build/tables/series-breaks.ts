/**
 * Known breaks in series, kept by hand. A reading may not look back across one. `evidence` is what
 * ITU's note on a value of that economy says; the build stops when it no longer says so, and when a
 * note speaks of a break that is not listed here.
 */
export interface KnownBreak {
  readonly indicator: 'internet-use';
  readonly iso3: string;
  /** The first year that cannot be compared with the years before it. */
  readonly year: number;
  readonly note: string;
  /** The year of the value that carries ITU's note. */
  readonly notedIn: number;
  readonly evidence: string;
}

/** Words in a note that announce a break. */
export const BREAK_WORDS = /break in (comparability|series)|comparison with previous years/i;

export const KNOWN_BREAKS: readonly KnownBreak[] = [
  known(
    'ARE',
    2011,
    'New survey base: ages 15 to 74, use in the last three months.',
    'Break in comparability',
  ),
  known('CAN', 2010, 'The survey was redesigned.', 'comparison with previous years'),
  known(
    'CHE',
    2014,
    'One year from another survey, of use in the last three months.',
    'Break in comparability only in 2014',
  ),
  {
    ...known(
      'CHE',
      2015,
      'Return from the survey used in 2014 only.',
      'Break in comparability only in 2014',
    ),
    notedIn: 2014,
  },
  known(
    'CHN',
    2023,
    'The definition widened: people who go online only through apps count from 2023.',
    'From 2023 includes individuals reporting they have not used the Internet but have used mobile applications',
  ),
  known(
    'CRI',
    2013,
    'Now the total population, use in the last three months.',
    'Break in comparability',
  ),
  known(
    'GHA',
    2010,
    'Persons of 12 years and older, from the 2010 census.',
    'Break in comparability',
  ),
  known('ISL', 2002, 'From this year on based on Eurostat.', 'Break in comparability'),
  {
    ...known(
      'ISR',
      2023,
      'The question no longer names mobile phones.',
      'Break in series: from 2023',
    ),
    notedIn: 2024,
  },
];

function known(iso3: string, year: number, note: string, evidence: string): KnownBreak {
  return { indicator: 'internet-use', iso3, year, note, notedIn: year, evidence };
}
