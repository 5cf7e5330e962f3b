import { describe, expect, it } from 'vitest';
import * as datasets from '../../data/build/datasets.ts';
import { toCsv } from '../../data/build/edge/output.ts';

const use = (iso3: string, year: number, value: number, status: 'reported' | 'estimate') => ({
  ...{ iso3, year, value, status },
  ...{ note: '', name: '' },
});

describe('Internet use', () => {
  it('takes ITU from 2000 and the World Bank before, which marks nothing', () => {
    const dataset = datasets.internetUse(
      [use('NER', 2000, 0.0363, 'estimate'), use('NER', 2022, 13.087, 'reported')],
      [{ iso3: 'NER', year: 1999, value: 0 }],
    );
    expect(toCsv(dataset)).toBe(
      'iso3,year,value,status\nNER,1999,0,unmarked\nNER,2000,0.0363,estimate\nNER,2022,13.087,reported\n',
    );
  });

  it('keeps every digit that is published, of few users and of many', () => {
    const values = [0, 0.000289277380848561, 0.0543, 74.64839935, 99.74729919];
    const rows = values.map((value, index) => use('NER', 2000 + index, value, 'reported'));
    expect(datasets.internetUse(rows, []).rows.map(([, , value]) => value)).toEqual(values);
    expect(toCsv(datasets.internetUse(rows, []))).toContain('0.000289277380848561');
  });
});

describe('Internet use by sex', () => {
  it('puts the two series side by side and leaves a missing side blank', () => {
    const female = [{ iso3: 'PRI', year: 2021, value: 77.333 }];
    const male = [{ iso3: 'IND', year: 2018, value: 25.5 }];
    expect(toCsv(datasets.internetUseBySex(female, male))).toBe(
      'iso3,year,female,male,release\nIND,2018,,25.5,2025\nPRI,2021,77.333,,2025\n',
    );
  });
});

describe('prices', () => {
  it('keeps each basket together, by year, with a blank where a unit is missing', () => {
    const price = (basket: string, year: number, status: 'official' | 'experimental') => ({
      ...{ iso3: 'NER', year, basket, status },
      ...{ pctGni: 20.5, usd: 9, ppp: null },
    });
    const dataset = datasets.priceBaskets([
      price('mobile-5gb', 2025, 'official'),
      price('mobile-2gb', 2025, 'experimental'),
      price('mobile-5gb', 2024, 'experimental'),
    ]);
    expect(toCsv(dataset).split('\n').slice(1, 4)).toEqual([
      'NER,2025,mobile-2gb,20.5,9,,experimental',
      'NER,2024,mobile-5gb,20.5,9,,experimental',
      'NER,2025,mobile-5gb,20.5,9,,official',
    ]);
  });
});
