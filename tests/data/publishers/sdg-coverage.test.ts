import { describe, expect, it } from 'vitest';
import { readCoverage3g } from '../../../data/build/publishers/sdg-coverage.ts';
import { csvSource, droppedBy, KNOWN, refusalOf } from '../fixtures.ts';

const HEADER = 'iso3,year,generation,pct_population,nature';
const read = (...lines: string[]) => readCoverage3g(csvSource(HEADER, ...lines), KNOWN);

describe('reading the coverage by mobile networks', () => {
  it('keeps 3G with what it is, and counts what it leaves out', () => {
    const source = csvSource(
      HEADER,
      'NER,2020,3g,30.5,e',
      'NER,2020,2g,92,c',
      'NER,2020,4g,12,e',
      'TCD,2021,3g,0,c',
    );
    expect(readCoverage3g(source, KNOWN)).toEqual([
      { iso3: 'NER', year: 2020, value: 30.5, status: 'estimate' },
      { iso3: 'TCD', year: 2021, value: 0, status: 'reported' },
    ]);
    expect(droppedBy(source)).toEqual({ 'networks of another generation than 3G': 2 });
  });

  it.each([
    ['NER,2020,6g,1,c', 'generation', '"6g" is none of 2g, 3g, 4g'],
    ['NER,2020,3g,1,x', 'nature', '"x" is none of c, e'],
    ['NER,2020,3g,100.5,c', 'pct_population', '100.5 is outside 0 to 100'],
    ['NER,2020,2g,-1,c', 'pct_population', '-1 is outside 0 to 100'],
    ['NER,2020,3g,,c', 'pct_population', '"" is not a number'],
    ['NER,20,3g,1,c', 'year', '20 is outside 1960 to 2100'],
    ['Niger,2020,3g,1,c', 'iso3', 'unknown economy code "Niger"'],
    ['NER,2020,constructor,1,c', 'generation', '"constructor" is none of 2g, 3g, 4g'],
  ])('refuses %s', (line, column, reason) => {
    expect(refusalOf(() => read('TCD,2020,3g,1,c', line))).toMatchObject({
      row: 3,
      column,
      reason,
    });
  });

  it('refuses a second value of an economy, year and network', () => {
    expect(refusalOf(() => read('NER,2020,3g,1,c', 'NER,2020,3g,2,e'))).toMatchObject({
      row: 3,
      reason: expect.stringMatching(/^duplicate key/) as string,
    });
  });
});
