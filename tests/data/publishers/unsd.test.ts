import { describe, expect, it } from 'vitest';
import { ldcsOf } from '../../../src/analysis/group/membership.ts';
import { readLdcTimeline } from '../../../data/build/publishers/ldc-timeline.ts';
import { readDevelopment, readM49 } from '../../../data/build/publishers/unsd-m49.ts';
import { readSdgArchive } from '../../../data/build/publishers/unsd-sdg.ts';
import { readBySex2020 } from '../../../data/build/publishers/itu-2020-08.ts';
import { csvSource, droppedBy, KNOWN, refusalOf } from '../fixtures.ts';

describe('reading the M49 list', () => {
  const HEADER =
    'Global Code,Global Name,Region Code,Region Name,Sub-region Code,Sub-region Name,Intermediate Region Code,Intermediate Region Name,Country or Area,M49 Code,ISO-alpha2 Code,ISO-alpha3 Code,Least Developed Countries (LDC),Land Locked Developing Countries (LLDC),Small Island Developing States (SIDS)';
  const AFG = '001,World,142,Asia,034,Southern Asia,,,Afghanistan,004,AF,AFG,x,x,';

  it('keeps codes as text and flags as flags', () => {
    expect(readM49(csvSource(HEADER, AFG))[0]).toMatchObject({
      ...{ iso3: 'AFG', m49: '004', subregionCode: '034', intermediate: '' },
      ...{ ldcFlag: true, lldc: true, sids: false },
    });
  });

  it('refuses a code that lost its zeros', () => {
    expect(refusalOf(() => readM49(csvSource(HEADER, AFG.replace(',004,', ',4,'))))).toMatchObject({
      row: 2,
      column: 'M49 Code',
      reason: '"4" is not a code',
    });
  });

  it('refuses a second row of an area and a mark that is not "x"', () => {
    expect(refusalOf(() => readM49(csvSource(HEADER, AFG, AFG))).reason).toMatch(/^duplicate key/);
    const marked = AFG.replace('x,x,', 'x,yes,');
    expect(refusalOf(() => readM49(csvSource(HEADER, marked))).reason).toBe(
      '"yes" is neither "x" nor blank',
    );
  });

  it('reads the development status of 2020, blank where there was none', () => {
    const header = 'M49 Code,ISO-alpha3 Code,Country or Area,Developed / Developing Countries';
    const source = csvSource(header, '004,AFG,Afghanistan,Developing', '158,TWN,Taiwan,');
    expect([...readDevelopment(source)]).toEqual([
      ['AFG', 'developing'],
      ['TWN', ''],
    ]);
    const odd = csvSource(header, '004,AFG,Afghanistan,Emerging');
    expect(refusalOf(() => readDevelopment(odd)).reason).toBe('unknown status "Emerging"');
  });
});

describe('rule: the timeline decides who is a least developed country', () => {
  const HEADER = 'iso3,country,included,graduated,graduation_scheduled';
  const read = (...lines: string[]) => readLdcTimeline(csvSource(HEADER, ...lines), KNOWN);

  it('counts a country from its inclusion to the year before its graduation', () => {
    const stays = read('STP,Sao Tome and Principe,1982,2024,');
    const years = [1981, 1982, 2023, 2024, 2026];
    expect(years.map((year) => ldcsOf(year, stays).has('STP'))).toEqual([
      ...[false, true, true],
      ...[false, false],
    ]);
  });

  it('keeps a scheduled graduation apart from one that happened', () => {
    const [stay] = read('AFG,Afghanistan,1971,,2026');
    expect(stay).toEqual({ iso3: 'AFG', included: 1971, graduated: null, scheduled: 2026 });
  });

  it('refuses a graduation before the inclusion', () => {
    expect(refusalOf(() => read('STP,Sao Tome and Principe,1982,1971,'))).toMatchObject({
      row: 2,
      column: 'graduated',
      reason: '1971 is not after the inclusion in 1982',
    });
  });
});

describe('reading the archives of 2020', () => {
  it('parts economies from groups, and reads past regions', () => {
    const source = csvSource(
      'geo_area,name,year,it_use_ii99,nature',
      '1,World,2018,49.72,notspec',
      '4,Afghanistan,2018,11.5,notspec',
      '202,Sub-Saharan Africa,2018,25,notspec',
    );
    expect(readSdgArchive(source, new Map([['004', 'AFG']]))).toEqual({
      groups: [{ id: 'world', year: 2018, value: 49.72 }],
      economies: [{ id: 'AFG', year: 2018, value: 11.5 }],
    });
    expect(droppedBy(source)).toEqual({ 'regions of the SDG database': 1 });
  });

  it('refuses an area it does not know', () => {
    const source = csvSource('geo_area,name,year,it_use_ii99', '777,Atlantis,2018,50');
    expect(refusalOf(() => readSdgArchive(source, new Map()))).toMatchObject({
      row: 2,
      column: 'geo_area',
      reason: 'unknown area "777" (Atlantis)',
    });
  });

  it("reads ITU's table by sex, a blank as missing", () => {
    const source = csvSource('iso3,economy,year,all,male,female', 'NER,Niger,2018,5.25,6,');
    expect(readBySex2020(source, KNOWN)).toEqual([
      { iso3: 'NER', year: 2018, total: 5.25, female: null, male: 6 },
    ]);
  });
});
