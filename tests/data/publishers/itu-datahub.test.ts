import { describe, expect, it } from 'vitest';
import { isItuEstimate, readInternetUse } from '../../../data/build/publishers/itu-datahub.ts';
import { csvSource, droppedBy, KNOWN, refusalOf } from '../fixtures.ts';

const HEADER =
  '\uFEFF"seriesID","seriesCode","seriesName","seriesUnits","entityIso","entityName","dataValue","dataYear","dataNote","dataSource"';

const line = (iso: string, value: string, year: number, source = '', note = ''): string =>
  `11624,"i99H","Individuals using the Internet","%","${iso}","Name","${value}",${year},"${note}","${source}"`;

const read = (...lines: string[]) => readInternetUse(csvSource(HEADER, ...lines), KNOWN);

describe("reading ITU DataHub's Internet use", () => {
  it('keeps value, year, note and status as published', () => {
    expect(read(line('NER', '13.08735', 2022, 'NSO', 'Aged 15 and older. '))).toEqual([
      {
        iso3: 'NER',
        name: 'Name',
        year: 2022,
        value: 13.08735,
        status: 'reported',
        note: 'Aged 15 and older.',
      },
    ]);
  });

  it('drops Serbia and Montenegro and says so', () => {
    const source = csvSource(HEADER, line('YUG', '8.05', 2003), line('NER', '1', 2003));
    expect(readInternetUse(source, KNOWN)).toHaveLength(1);
    expect(Object.keys(droppedBy(source))[0]).toMatch(/^Serbia and Montenegro/);
    expect(source.account).toMatchObject({ read: 2, kept: 1 });
  });

  it('refuses a second value for an economy and year', () => {
    const twice = () => read(line('NER', '1', 2003), line('NER', '2', 2003));
    expect(refusalOf(twice)).toEqual({
      file: 'publisher/file.csv',
      row: 3,
      column: 'entityIso',
      reason: 'duplicate key NER 2003, first seen in row 2',
    });
  });

  it('refuses a value above 100 percent', () => {
    expect(refusalOf(() => read(line('NER', '113', 2003)))).toMatchObject({
      row: 2,
      column: 'dataValue',
      reason: '113 is outside 0 to 100',
    });
  });

  it('refuses an unknown code', () => {
    expect(refusalOf(() => read(line('QQQ', '1', 2003)))).toMatchObject({
      row: 2,
      column: 'entityIso',
      reason: 'unknown economy code "QQQ"',
    });
  });

  it('refuses another series in the same layout', () => {
    const other = line('NER', '1', 2003).replace('i99H', 'i4213tfbb');
    expect(refusalOf(() => read(other)).reason).toBe('i4213tfbb in %, where i99H in % is expected');
  });
});

describe('rule: ITU marks its own estimates', () => {
  it.each([
    'ITU estimate.',
    'ITU Estimate.',
    'ITU estimate. ',
    'SITTEL. ITU estimate.',
    'ITU estimate based on Eurostat.',
  ])('takes "%s" as its mark', (source) => {
    expect(isItuEstimate(source)).toBe(true);
    expect(read(line('NER', '1', 2003, source))[0]?.status).toBe('estimate');
  });

  it.each(['', 'NCC estimate.', 'Eurostat', 'Country estimate.'])(
    'takes "%s" as a report',
    (source) => {
      expect(isItuEstimate(source)).toBe(false);
    },
  );
});
