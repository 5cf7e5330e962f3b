/** ITU’s own estimates for groups. */
import type { GroupEstimate } from '../model/observation.ts';
import { type AboutOf, dataset, GROUP, MEANS, TEXT, YEAR } from './columns.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'group-estimates': readonly GroupEstimate[];
  }
}

export const groupEstimates = dataset({
  id: 'group-estimates',
  columns: {
    group: GROUP,
    indicator: TEXT,
    sex: { type: 'word', of: ['all', 'female', 'male'] },
    area: { type: 'word', of: ['all', 'urban', 'rural'] },
    age: TEXT,
    year: YEAR,
    value: { type: 'number' },
    unit: TEXT,
  },
  key: ['group', 'indicator', 'sex', 'area', 'age', 'year', 'unit'],
  table: (rows) => rows,
});

export const words: AboutOf<typeof groupEstimates> = {
  part: 'groups',
  title: 'ITU’s estimates for groups',
  description:
    'What ITU itself estimates for the world, its regions and groups, with missing countries filled in.',
  columns: {
    group: MEANS.group,
    indicator: 'what is estimated: internet-use, mobile-phone-ownership, coverage-4g and others',
    sex: 'all, female or male',
    area: 'all, urban or rural',
    age: 'all, 15-24 or rest',
    year: MEANS.year,
    value: 'in the unit beside it',
    unit: 'percent or millions',
  },
};
