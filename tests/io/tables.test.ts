import { describe, expect, it } from 'vitest';
import { FileError, type FileReason } from '../../src/io/problem.ts';
import { parseTable } from '../../src/io/table.ts';
import { DATASETS } from '../../src/io/tables.ts';
import type { TableId } from '../../src/model/tables.ts';

const lines = (...rows: string[]): string => `${rows.join('\n')}\n`;

const reasonOf = (id: TableId, text: string): FileReason | null => {
  try {
    parseTable(DATASETS, id, text);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.reason;
    throw error;
  }
};

describe('The table of', () => {
  it('countries keeps codes as text and fills in what may be left blank', () => {
    const text = lines(
      'iso3,m49,iso2,name,short,region_code,region,subregion_code,subregion,intermediate_code,intermediate,lldc,sids,developed,income,itu_region',
      'AFG,004,AF,Afghanistan,,142,Asia,034,Southern Asia,,,1,0,developing,low,asia-pacific',
      'XKX,,XK,Kosovo (UNSCR 1244),Kosovo,,,,,,,0,0,,upper-middle,',
    );
    const { data, problems } = parseTable(DATASETS, 'countries', text);
    expect(problems).toEqual([]);
    expect(data.get('AFG')).toEqual({
      iso3: 'AFG',
      m49: '004',
      iso2: 'AF',
      name: 'Afghanistan',
      short: 'Afghanistan',
      region: 'asia',
      subregion: { code: '034', name: 'Southern Asia' },
      intermediate: null,
      lldc: true,
      sids: false,
      developed: 'developing',
      income: 'low',
      ituRegion: 'asia-pacific',
    });
    expect(data.get('XKX')).toMatchObject({ m49: null, short: 'Kosovo', region: null });
  });

  it('Internet use has a series for each economy, by year, and no value where none is given', () => {
    const text = lines(
      'iso3,year,value,status',
      'NER,2022,16.9,estimate',
      'NER,2019,0,reported',
      'NER,2020,,reported',
      'TCD,2020,..,reported',
    );
    expect(parseTable(DATASETS, 'internet-use', text)).toEqual({
      data: new Map([
        [
          'NER',
          [
            { year: 2019, value: 0, status: 'reported' },
            { year: 2022, value: 16.9, status: 'estimate' },
          ],
        ],
      ]),
      problems: [],
    });
  });

  it('Internet use by sex has null for the sex that is missing', () => {
    const text = lines('iso3,year,female,male,release', 'PRI,2019,60.1,,2025', 'QAT,2019,,,2025');
    expect(parseTable(DATASETS, 'internet-use-by-sex', text).data).toEqual(
      new Map([['PRI', [{ year: 2019, all: null, female: 60.1, male: null }]]]),
    );
  });

  it('price baskets has each basket apart', () => {
    const text = lines(
      'iso3,year,basket,pct_gni,usd,ppp,status',
      'BDI,2018,fixed-5gb,964.1,206.2,,official',
      'BDI,2017,fixed-1gb,500,100,200,official',
      'BDI,2022,mobile-5gb,9,2,3,experimental',
    );
    const { data } = parseTable(DATASETS, 'price-baskets', text);
    expect([...data.keys()]).toEqual(['fixed-1gb', 'fixed-5gb', 'mobile-5gb']);
    expect(data.get('fixed-5gb')?.get('BDI')).toEqual([
      { year: 2018, pctGni: 964.1, usd: 206.2, ppp: null, status: 'official' },
    ]);
  });

  it('price medians and group estimates has one row a row of the file', () => {
    const medians = lines('group,year,basket,pct_gni,usd,ppp', 'ldc,2024,mobile-2gb,4.1,3.2,');
    expect(parseTable(DATASETS, 'price-medians', medians).data).toEqual([
      { group: 'ldc', year: 2024, basket: 'mobile-2gb', pctGni: 4.1, usd: 3.2, ppp: null },
    ]);
    const estimates = lines(
      'group,indicator,sex,area,age,year,value,unit',
      'ldc,internet-use,female,all,all,2024,29.7,percent',
    );
    expect(parseTable(DATASETS, 'group-estimates', estimates).data[0]).toMatchObject({
      group: 'ldc',
      sex: 'female',
      value: 29.7,
    });
  });

  it('LDC membership has null for years that never came', () => {
    const text = lines(
      'iso3,included,graduated,scheduled,scheduled_on,schedule_state,as_of,note',
      'NPL,1971,,2026,2026-11-24,extension-requested,2026-06-03,Asked.',
      'SLB,1991,,2027,,scheduled,2026-06-03,',
      'BWA,1971,1994,,,,,',
    );
    const asOf = '2026-06-03';
    const nepal = { day: '2026-11-24', state: 'extension-requested', asOf, note: 'Asked.' };
    expect(parseTable(DATASETS, 'ldc-membership', text).data).toEqual([
      { iso3: 'NPL', included: 1971, graduated: null, scheduled: 2026, schedule: nepal },
      {
        ...{ iso3: 'SLB', included: 1991, graduated: null, scheduled: 2027 },
        schedule: { day: null, state: 'scheduled', asOf, note: '' },
      },
      { iso3: 'BWA', included: 1971, graduated: 1994, scheduled: null },
    ]);
  });

  it('notes on Internet use has ages where the note names them', () => {
    const text = lines(
      'iso3,year,ages,note',
      'ARE,2024,15-74,Aged 15-74.',
      'ARE,2010,,Census.',
      'BHR,2024,adults,Aged 15 and older.',
    );
    const { data, problems } = parseTable(DATASETS, 'internet-use-notes', text);
    expect(data.get('ARE')).toEqual([
      { year: 2010, ages: null, note: 'Census.' },
      { year: 2024, ages: '15-74', note: 'Aged 15-74.' },
    ]);
    expect(problems.map(({ column, reason }) => [column, reason])).toEqual([
      ['ages', { code: 'not-a-code', kind: 'ages' }],
    ]);
  });
});

describe('A file with some bad rows', () => {
  it('yields the others, and names row, column, value and reason of what is wrong', () => {
    const text = lines(
      'iso3,year,value,status',
      'NER,2019,10.2,reported',
      'TCD,2019,n/a,guess',
      'Mali,19,200,reported',
      'NER,2019,11,reported',
      'MLI,2019',
      'MLI,2020,27.4,reported',
    );
    const { data, problems } = parseTable(DATASETS, 'internet-use', text);
    expect([...data.keys()]).toEqual(['NER', 'MLI']);
    const file = 'data/internet-use.csv';
    expect(problems).toEqual([
      { file, row: 3, column: 'value', value: 'n/a', reason: { code: 'not-a-number' } },
      {
        file,
        row: 3,
        column: 'status',
        value: 'guess',
        reason: { code: 'not-one-of', allowed: ['reported', 'estimate', 'unmarked'] },
      },
      {
        file,
        row: 4,
        column: 'iso3',
        value: 'Mali',
        reason: { code: 'not-a-code', kind: 'iso3' },
      },
      { file, row: 4, column: 'year', value: '19', reason: { code: 'not-a-year' } },
      {
        file,
        row: 4,
        column: 'value',
        value: '200',
        reason: { code: 'out-of-range', min: 0, max: 100 },
      },
      {
        file,
        row: 5,
        column: 'iso3, year',
        value: 'NER, 2019',
        reason: { code: 'duplicate', firstRow: 2 },
      },
      {
        file,
        row: 6,
        column: '',
        value: 'MLI,2019',
        reason: { code: 'ragged', expected: 4, found: 2 },
      },
    ]);
  });

  it('may have its columns in another order, and more of them', () => {
    const text = lines('note,value,year,iso3', 'x,99.5,2019,NER');
    expect(parseTable(DATASETS, 'coverage-4g', text).data.get('NER')).toEqual([
      { year: 2019, value: 99.5, status: 'unmarked' },
    ]);
  });
});

describe('A file is refused whole', () => {
  const header = 'iso3,year,value,status';

  it('where it is empty, or has a header only', () => {
    expect(reasonOf('internet-use', '')).toEqual({ code: 'empty' });
    expect(reasonOf('internet-use', ' \n\n')).toEqual({ code: 'empty' });
    expect(reasonOf('internet-use', `${header}\n`)).toEqual({ code: 'empty' });
  });

  it('where columns are missing or repeated', () => {
    expect(reasonOf('internet-use', lines('iso3,Year,value', 'NER,2019,1'))).toEqual({
      code: 'headers',
      missing: ['year', 'status'],
      repeated: [],
    });
    expect(reasonOf('coverage-4g', lines('iso3,year,value,value', 'NER,2019,1,2'))).toEqual({
      code: 'headers',
      missing: [],
      repeated: ['value'],
    });
  });

  it('where it breaks off, wherever that is', () => {
    const whole = lines(header, 'NER,2019,10.2,reported', 'TCD,2019,6.5,reported');
    for (let end = header.length; end < whole.length; end++) {
      const atLineEnd = whole[end - 1] === '\n';
      if (!atLineEnd) expect(reasonOf('internet-use', whole.slice(0, end))?.code).toBe('truncated');
    }
  });

  it('where its last row is too short', () => {
    expect(reasonOf('internet-use', lines(header, 'NER,2019,1,reported', 'TCD,20'))).toEqual({
      code: 'truncated',
    });
  });

  it('where none of its rows can be used', () => {
    expect(reasonOf('coverage-4g', lines('iso3,year,value', 'Niger,2019,1'))).toMatchObject({
      code: 'no-usable-rows',
      problems: [{ row: 2, column: 'iso3', value: 'Niger' }],
    });
  });
});
