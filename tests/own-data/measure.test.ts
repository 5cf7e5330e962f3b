import { describe, expect, it } from 'vitest';
import { NO_CHOICES, readOwnTable, type OwnChoices } from '../../src/own-data/measure.ts';
import { matcherOf } from '../../src/own-data/places.ts';
import { openSheet, type OwnSheet } from '../../src/own-data/sheet.ts';
import { countries, country } from '../analysis/small-world.ts';

const match = matcherOf(
  countries(
    country('NER', { m49: '562', iso2: 'NE', short: 'Niger', name: 'Niger' }),
    country('AFG', { m49: '004', iso2: 'AF', short: 'Afghanistan', name: 'Afghanistan' }),
    country('CIV', { m49: '384', iso2: 'CI', short: 'Côte d’Ivoire', name: 'Côte d’Ivoire' }),
    country('NAM', { m49: '516', iso2: 'NA', short: 'Namibia', name: 'Namibia' }),
  ),
  [
    { iso3: 'CIV', kind: 'common', name: 'Ivory Coast' },
    { iso3: 'NER', kind: 'former', name: 'Old Union' },
    { iso3: 'AFG', kind: 'former', name: 'Old Union' },
  ],
);

const sheetOf = (text: string): OwnSheet => {
  const sheet = openSheet(text);
  if ('code' in sheet) throw new Error(sheet.code);
  return sheet;
};
const read = (text: string, choices: Partial<OwnChoices> = {}) =>
  readOwnTable(sheetOf(text), match, { ...NO_CHOICES, ...choices });
const valuesOf = (text: string, choices?: Partial<OwnChoices>) =>
  [...read(text, choices).series].flatMap(([iso3, points]) =>
    points.map(({ year, value }) => `${iso3} ${year} ${value}`),
  );

describe('A reader’s own file', () => {
  it('is read by country code, year and value', () => {
    expect(valuesOf('iso3,year,value\nNER,2019,12.5\nAFG,2020,7\n')).toEqual([
      'NER 2019 12.5',
      'AFG 2020 7',
    ]);
  });

  it('is read by the name of the country, accents and case ignored', () => {
    const text =
      'Country,Year,Accounts\nniger,2019,1\nCote d\'Ivoire,2019,2\n"IVORY COAST",2020,3\n';
    expect(valuesOf(text)).toEqual(['NER 2019 1', 'CIV 2019 2', 'CIV 2020 3']);
  });

  it('tells its columns by what they hold, in any order and language', () => {
    const { chosen } = read('valeur;année;pays\n3;2019;Niger\n4;2020;Afghanistan\n');
    expect(chosen).toEqual({ country: 'pays', year: 'année', value: 'valeur' });
  });

  it('prefers a column of codes to one of names where both would do', () => {
    const { chosen } = read('Entity,Code,Year,Share\nNiger,NER,2019,3\nAfghanistan,AFG,2019,4\n');
    expect(chosen).toEqual({ country: 'Code', year: 'Year', value: 'Share' });
  });

  it('takes the columns that the reader chooses instead', () => {
    const text = 'iso3,year,women,men\nNER,2019,1,2\nAFG,2019,3,4\n';
    expect(read(text).chosen.value).toBe('women');
    expect(valuesOf(text, { columns: { value: 'men' } })).toEqual(['NER 2019 2', 'AFG 2019 4']);
  });

  it('says which columns it lacks, and then reads nothing', () => {
    const table = read('iso3,value\nNER,12.5\nAFG,13.5\n');
    expect(table.lacking).toEqual(['year']);
    expect(table.values).toBe(0);
  });

  it('finds a country by a code that a spreadsheet has shortened', () => {
    expect(valuesOf('m49,year,value\n4,2019,1.5\n562,2019,2.5\n')).toEqual([
      'AFG 2019 1.5',
      'NER 2019 2.5',
    ]);
  });

  it('takes “NA” for Namibia among two-letter codes only', () => {
    expect(valuesOf('geo,year,value\nNE,2019,1\nNA,2019,2\n')).toContain('NAM 2019 2');
    const iso3 = read('geo,year,value\nNER,2019,1\nAFG,2019,3\nNA,2019,2\n');
    expect(iso3.unmatched).toEqual([{ text: 'NA', rows: 1, firstRow: 4 }]);
  });

  it('lists once each what is no country of the atlas, with how many rows that concerns', () => {
    const text =
      'name,year,value\nWorld,2018,1\nWorld,2019,2\nNiger,2019,3\nAfghanistan,2019,3\nOld Union,2019,4\n';
    expect(read(text).unmatched).toEqual([
      { text: 'World', rows: 2, firstRow: 2 },
      { text: 'Old Union', rows: 1, firstRow: 6 },
    ]);
    expect(read(text).problems).toEqual([]);
  });

  it('keeps the first of two rows of the same country and year, and says which repeats it', () => {
    const text = 'name,year,value\nNiger,2019,1\nAfghanistan,2019,3\nNER,2019,2\n';
    expect(valuesOf(text)).toEqual(['NER 2019 1', 'AFG 2019 3']);
    expect(read(text).problems).toEqual([
      {
        row: 4,
        column: 'name, year',
        value: 'NER, 2019',
        reason: { code: 'duplicate', firstRow: 2 },
      },
    ]);
  });

  it('points at formulas and never works them out', () => {
    const text =
      'iso3,year,value\nNER,2019,=A1+1\nAFG,2019,2\n=HYPERLINK("x"),2019,3\nAFG,=2019+1,4\n';
    const { problems, values } = read(text);
    expect(values).toBe(1);
    expect(problems.map(({ row, column, reason }) => [row, column, reason.code])).toEqual([
      [2, 'value', 'formula'],
      [4, 'iso3', 'formula'],
      [5, 'year', 'formula'],
    ]);
  });

  it('names row, column and reason of every cell that it cannot read', () => {
    const text =
      'iso3,year,value\nNER,2019,12\nAFG,2019,a lot\nAFG,20,3\n,2019,4\nAFG,2018,3\nNER,2018,7\nNER,2017,7\nNER,2016,8\n';
    expect(read(text).problems).toEqual([
      { row: 3, column: 'value', value: 'a lot', reason: { code: 'not-a-number' } },
      { row: 4, column: 'year', value: '20', reason: { code: 'not-a-year' } },
      { row: 5, column: 'iso3', value: '', reason: { code: 'blank' } },
    ]);
  });

  it('tells a missing value from a wrong one, and never takes it for zero', () => {
    const table = read('iso3,year,value\nNER,2019,..\nNER,2020,0\nAFG,2019,n/a\nAFG,2020,\n');
    expect(table.missing).toBe(3);
    expect(table.problems).toEqual([]);
    expect(table.series.get('NER')).toEqual([{ year: 2020, value: 0, status: 'reported' }]);
  });

  it('refuses a row with more cells than the header, as a decimal comma makes one', () => {
    const { problems } = read('iso3,year,value\nNER,2019,12,5\nAFG,2019,12\n');
    expect(problems).toMatchObject([{ row: 2, reason: { code: 'ragged', expected: 3, found: 4 } }]);
  });
});

describe('What Excel makes of a table', () => {
  it('is read with semicolons, decimal commas and a byte-order mark', () => {
    const text = '\uFEFFiso3;year;value\r\nNER;2019;12,5\r\nAFG;2019;1.234,75\r\n';
    expect(valuesOf(text)).toEqual(['NER 2019 12.5', 'AFG 2019 1234.75']);
    expect(read(text).decimal).toBe('comma');
  });

  it('is read with a line that names the delimiter, and rows still counted from it', () => {
    const text = 'sep=;\niso3;year;value\nNER;2019;12,5\nAFG;2019;x\n';
    expect(valuesOf(text)).toEqual(['NER 2019 12.5']);
    expect(read(text).problems[0]?.row).toBe(4);
  });

  it('is read without a line break at its end', () => {
    expect(valuesOf('iso3\tyear\tvalue\nNER\t2019\t12.5\nAFG\t2019\t3')).toHaveLength(2);
  });
});

describe('A text that is no table', () => {
  it.each([
    ['one-column', 'Just a sentence\nand another\n'],
    ['repeated-columns', 'iso3,value,value\nNER,1,2\n'],
    ['open-quote', 'iso3,year,value\nNER,2019,"12\nAFG,2019,3\n'],
  ])('is refused as %s', (code, text) => {
    expect(openSheet(text)).toMatchObject({ code });
  });
});
