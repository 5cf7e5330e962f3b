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
      'iso3,year,value,status\nNER,1999,0,unmarked\nNER,2000,0.036,estimate\nNER,2022,13.09,reported\n',
    );
  });

  it('rounds a few users to a few, and no users to none', () => {
    const values = [0, 0.00045678, 0.0543, 0.543, 5.4321].map((value, index) =>
      use('NER', 2000 + index, value, 'reported'),
    );
    const rounded = datasets.internetUse(values, []).rows.map(([, , value]) => value);
    expect(rounded).toEqual([0, 0.00046, 0.054, 0.54, 5.43]);
  });

  it('rounds no value into another class', () => {
    const [row] = datasets.internetUse([use('KIR', 2022, 84.998, 'estimate')], []).rows;
    expect(row?.[2]).toBe(84.998);
  });
});

describe('Internet use by sex', () => {
  it('puts the two series side by side and leaves a missing side blank', () => {
    const female = [{ iso3: 'PRI', year: 2021, value: 77.333 }];
    const male = [{ iso3: 'IND', year: 2018, value: 25.5 }];
    expect(toCsv(datasets.internetUseBySex(female, male))).toBe(
      'iso3,year,female,male\nIND,2018,,25.5\nPRI,2021,77.33,\n',
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
