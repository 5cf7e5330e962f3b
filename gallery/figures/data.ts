/** The figures of the Data page: what is covered, and a map of a reader's own file. */
import { coverageFigure } from '../../src/figures/data/coverage-figure.ts';
import { ownFigure } from '../../src/figures/data/own-figure.ts';
import { requireTable } from '../../src/analysis/loaded-tables.ts';
import { latestYear } from '../../src/analysis/coverage.ts';
import { ownMeasure, type Classing } from '../../src/own-data/classes.ts';
import { openSheet } from '../../src/own-data/sheet.ts';
import { readOwnTable } from '../../src/own-data/measure.ts';
import { noCard, USUAL_WIDTH, type GalleryFigure } from './figure.ts';

const coverage: GalleryFigure = {
  name: 'data-coverage',
  page: 'data',
  state: 'usual',
  address: 'page=data',
  widths: [USUAL_WIDTH],
  make: ({ tables, sources }) => ({
    view: coverageFigure(tables, sources),
    selected: [],
    screen: { kind: 'figure', cardOf: noCard },
  }),
};

/** What a reader opened, and what they say of it. */
interface OwnFile {
  readonly text: string;
  readonly name: string;
  readonly unit: string;
  readonly file: string;
  readonly classing: Classing;
}

const own = (name: string, given: OwnFile, widths: readonly number[]): GalleryFigure => ({
  name: `own-data-${name}`,
  page: 'data',
  state: 'own-data',
  address: null,
  widths,
  make: ({ tables, match }) => {
    const sheet = openSheet(given.text);
    if ('code' in sheet) throw new Error(`The file cannot be read: ${sheet.code}.`);
    const { series, problems, unmatched } = readOwnTable(sheet, match);
    const year = latestYear(series);
    if (year === null || problems.length + unmatched.length > 0)
      throw new Error(`The file is not read whole: ${JSON.stringify([...problems, ...unmatched])}`);
    const { view, cardOf } = ownFigure({
      countries: tables.countries,
      stays: requireTable(tables, 'ldc-membership'),
      series,
      measure: ownMeasure(series, given.classing),
      year,
      ...given,
    });
    return { view, selected: [], screen: { kind: 'figure', cardOf } };
  },
});

/** Invented numbers, from 3 to 96. */
const SCHOOLS = `Country;Year;Value
Niger;2021;3,5
Chad;2021;8
Mali;2021;14,25
Kenya;2021;41
Rwanda;2021;58
Ghana;2021;60,5
Senegal;2021;33
Brazil;2021;79
India;2021;52
China;2021;91
France;2021;96
Tuvalu;2021;27
Fiji;2021;66
Niger;2020;3
`;

const named = { name: 'Schools with Internet', unit: '% of schools', file: 'schools.csv' };

export const DATA: readonly GalleryFigure[] = [
  coverage,
  own('quantiles', { text: SCHOOLS, ...named, classing: 'quantiles' }, [USUAL_WIDTH]),
  own('steps', { text: SCHOOLS, ...named, classing: 'steps' }, [USUAL_WIDTH]),
  own(
    'one-value',
    {
      text: 'iso3,year,value\nTCD,2020,7\n',
      name: '',
      unit: '',
      file: 'one.csv',
      classing: 'steps',
    },
    [USUAL_WIDTH],
  ),
  own(
    'longest-names',
    {
      text: SCHOOLS,
      name: 'Primary and lower secondary schools with access to the Internet for pedagogical purposes, by the year of the latest survey'.repeat(
        2,
      ),
      unit: 'percentage of all schools that answered the survey of the ministry',
      file: 'schools-with-internet-for-pedagogical-purposes-final-corrected-version-3.csv',
      classing: 'quantiles',
    },
    [USUAL_WIDTH],
  ),
];
