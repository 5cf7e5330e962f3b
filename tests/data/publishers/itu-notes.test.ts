import { describe, expect, it } from 'vitest';
import { agesIn, valueNotes } from '../../../data/build/publishers/itu-notes.ts';
import { rowsOf } from '../committed-files.ts';

describe("reading the ages in ITU's notes", () => {
  it.each([
    ['Aged 15-74.', '15-74'],
    ['Aged 5 and older. NSO estimate.', '5+'],
    ['Aged 16 or older.', '16+'],
    ['Population age 6+.', '6+'],
    ['Users in the last 3 months. Age 16-74.', '16-74'],
    ['Last 3 months Individuals between 16 and 74 years old', '16-74'],
    ['ICT survey. Population age 11+', '11+'],
    ['15 years and older. Last 12 months.', '15+'],
    ['Aged 12 and older. The target population of the survey is ages 7 and older', '12+'],
    ['Refers to total population.', 'all'],
    ['All ages.', 'all'],
    ['In the last 12 months.', null],
    ['Estimated based on 2021 residential survey', null],
    ['83%', null],
  ])('"%s": %s', (note, ages) => {
    expect(agesIn(note)).toBe(ages);
  });
});

describe("rule: ITU's notes belong to its values", () => {
  it('keeps a note in its own words, and none that says nothing', () => {
    const value = (note: string) => ({
      ...{ iso3: 'NER', year: 2020, value: 1, status: 'reported' as const },
      ...{ note, name: '' },
    });
    expect(valueNotes(['', '.', '##', 'Aged 6-72.##Census.'].map(value))).toEqual([
      { iso3: 'NER', year: 2020, ages: '6-72', note: 'Aged 6-72. Census.' },
    ]);
  });

  it('every note of the file has its value in internet-use.csv', () => {
    const values = new Set(rowsOf('internet-use.csv').map(({ iso3, year }) => `${iso3} ${year}`));
    const notes = rowsOf('internet-use-notes.csv');
    expect(notes.filter(({ iso3, year }) => !values.has(`${iso3} ${year}`))).toEqual([]);
    expect(notes.length).toBeGreaterThan(900);
  });

  it('whoever reaches 100 % since 2019 has a note of whom the survey asked', () => {
    const notes = new Map(
      rowsOf('internet-use-notes.csv').map(({ iso3, year, ages }) => [`${iso3} ${year}`, ages]),
    );
    const all = rowsOf('internet-use.csv').filter(
      ({ value, year }) => value === '100' && Number(year) >= 2019,
    );
    expect([...new Set(all.map(({ iso3 }) => iso3))]).toEqual(['ARE', 'BHR', 'KWT', 'SAU']);
    for (const { iso3, year } of all) expect(notes.get(`${iso3} ${year}`)).toMatch(/^15(-74|\+)$/);
  });
});
