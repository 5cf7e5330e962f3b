import { describe, expect, it } from 'vitest';
import { readCoverage4g } from '../../../data/build/publishers/worldbank-data360.ts';
import { readWorldBankEconomies } from '../../../data/build/publishers/worldbank-income.ts';
import { readWdi } from '../../../data/build/publishers/worldbank-wdi.ts';
import { PERCENT } from '../../../data/build/edge/quantity.ts';
import { csvSource, droppedBy, KNOWN, refusalOf } from '../fixtures.ts';

describe("reading the World Bank's CSV download", () => {
  const REQUEST = { indicator: 'IT.NET.USER.ZS', bounds: PERCENT, from: 1990, to: 1999 };
  const file = (...lines: string[]) =>
    csvSource(
      '"Data Source","World Development Indicators",',
      '',
      '"Last Updated Date","2025",',
      '',
      '"Country Name","Country Code","Indicator Name","Indicator Code","1990","1999","2000",',
      ...lines,
    );
  const line = (code: string, ...values: string[]): string =>
    `"Name","${code}","Share","IT.NET.USER.ZS",${values.map((v) => `"${v}"`).join(',')},`;

  it('reads the years asked for; a blank is missing and a zero is a zero', () => {
    expect(readWdi(file(line('NER', '0', '', '0.04')), REQUEST, KNOWN)).toEqual([
      { iso3: 'NER', year: 1990, value: 0 },
    ]);
  });

  it('reads to the last year of the file where no last year is given', () => {
    const { to: _, ...open } = REQUEST;
    const years = readWdi(file(line('NER', '0', '..', '0.04')), open, KNOWN).map((v) => v.year);
    expect(years).toEqual([1990, 2000]);
  });

  it('drops group rows and counts their values', () => {
    const source = file(line('WLD', '1', '2', '3'));
    expect(readWdi(source, REQUEST, KNOWN)).toEqual([]);
    expect(droppedBy(source)).toEqual({ 'aggregate rows of the World Bank': 2 });
  });

  it('refuses a value out of range with row and year', () => {
    expect(refusalOf(() => readWdi(file(line('NER', '1', '-2', '3')), REQUEST, KNOWN))).toEqual({
      file: 'publisher/file.csv',
      row: 6,
      column: '1999',
      reason: '-2 is outside 0 to 100',
    });
  });

  it('refuses another indicator, a second row of an economy, and a missing first year', () => {
    const twice = file(line('NER', '1', '', ''), line('NER', '1', '', ''));
    expect(refusalOf(() => readWdi(twice, REQUEST, KNOWN)).reason).toMatch(/^duplicate key NER/);
    const other = { ...REQUEST, indicator: 'SP.POP.TOTL' };
    expect(refusalOf(() => readWdi(file(line('NER', '1', '', '')), other, KNOWN)).reason).toBe(
      '"IT.NET.USER.ZS" where SP.POP.TOTL is expected',
    );
    const later = { ...REQUEST, from: 1989 };
    expect(refusalOf(() => readWdi(file(), later, KNOWN))).toMatchObject({
      row: 5,
      column: '1989',
    });
  });
});

describe('reading 4G coverage from Data360', () => {
  const HEADER =
    'REF_AREA,REF_AREA_LABEL,INDICATOR,SEX,AGE,URBANISATION,UNIT_MEASURE,UNIT_MULT,TIME_PERIOD,OBS_VALUE';
  const line = (area: string, value: string, urbanisation = '_T'): string =>
    `${area},Label,ITU_DH_POP_COV_4G,_T,_T,${urbanisation},PT_POP,0,2024,${value}`;

  it('keeps economies and drops aggregates, CEB under its wrong label among them', () => {
    const ceb = 'CEB,Central Electricity Board (CEB)' + line('', '98').slice(',Label'.length);
    const source = csvSource(HEADER, line('NER', '45.5'), ceb, line('WLD', '80.1'));
    expect(readCoverage4g(source, KNOWN)).toEqual([{ iso3: 'NER', year: 2024, value: 45.5 }]);
    expect(droppedBy(source)).toEqual({ 'aggregate rows of the World Bank': 2 });
  });

  it('refuses a breakdown in place of the total', () => {
    const source = csvSource(HEADER, line('NER', '45.5', 'URB'));
    expect(refusalOf(() => readCoverage4g(source, KNOWN))).toMatchObject({
      row: 2,
      column: 'URBANISATION',
      reason: '"URB" where _T is expected',
    });
  });
});

describe('reading income groups', () => {
  const HEADER = '"Country Code","Region","IncomeGroup","SpecialNotes","TableName",';

  it('gives ids, a blank where the Bank classes an economy in no group', () => {
    const source = csvSource(
      HEADER,
      '"NER","Africa","Low income","","Niger",',
      '"TCD","Africa","","","Chad",',
      '"WLD","","","","World",',
    );
    expect(readWorldBankEconomies(source, KNOWN)).toEqual([
      { iso3: 'NER', income: 'low', name: 'Niger' },
      { iso3: 'TCD', income: '', name: 'Chad' },
    ]);
  });

  it('refuses an income group it does not know', () => {
    const source = csvSource(HEADER, '"NER","Africa","Middle income","","Niger",');
    expect(refusalOf(() => readWorldBankEconomies(source, KNOWN))).toMatchObject({
      row: 2,
      column: 'IncomeGroup',
      reason: 'unknown income group "Middle income"',
    });
  });
});
