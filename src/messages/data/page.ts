/** The words of the Data page. */
import { formatCount } from '../format.ts';

export const DATA = {
  title: (files: number, rows: number) =>
    `${formatCount(rows)} rows in ${formatCount(files)} files, each with its publisher and licence`,
  lead: 'Everything the atlas shows comes from the files below, as they are served here. They are plain CSV in UTF-8: take them, check them, cite their publishers.',
  contents: 'On this page',
  parts: {
    datasets: 'Datasets',
    coverage: 'Coverage by year',
    method: 'How the atlas counts',
    caveats: 'What to know before quoting',
    own: 'Your own data',
  },
  package: 'The same as a Data Package, for the frictionless packages of R and Python:',
  download: (file: string) => `Download ${file}`,
  rows: 'Rows',
  sha: 'SHA-256',
  columns: (n: number) => `${formatCount(n)} columns and their units`,
  source: 'Source',
  licence: 'Licence',
  changes: 'Changes',
  vintage: 'Vintage',
  loading: 'Loading…',
  link: (title: string) => `Link to “${title}”`,
} as const;

export const COVERAGE = {
  title: 'How many economies have a value, by series and year',
  subtitle: 'economies with a value of their own; pale: ITU’s estimates and experimental prices',
  year: 'Year',
  estimates: (name: string) => `${name}: estimates or experimental`,
  most: (n: number, year: number) => `most: ${formatCount(n)} in ${year}`,
  alt: (series: readonly string[], first: number, last: number) =>
    `Bars by year from ${first} to ${last}, a row for each of ${series.length} series: ${series.join('; ')}. The table has every number.`,
  tip: (name: string, year: number, plain: number, uncertain: number) =>
    `${name}\n${year}: ${formatCount(plain + uncertain)} economies${uncertain > 0 ? `, ${formatCount(uncertain)} of them estimates or experimental` : ''}`,
  names: {
    'internet-use-by-sex': 'Women and men',
    population: 'Population',
    'gni-per-capita': 'GNI per capita',
  },
} as const;
