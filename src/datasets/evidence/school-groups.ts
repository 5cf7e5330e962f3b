/** What UNESCO UIS itself estimates for the world and for groups of countries by income. */
import type { GroupEstimate } from '../../model/observation.ts';
import { type AboutOf, dataset, GROUP, MEANS, PERCENT, TEXT, YEAR } from '../columns.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'school-groups': readonly GroupEstimate[];
  }
}

export const schoolGroups = dataset({
  id: 'school-groups',
  columns: {
    group: GROUP,
    indicator: TEXT,
    sex: { type: 'word', of: ['all', 'female', 'male'] },
    year: YEAR,
    value: PERCENT,
  },
  key: ['group', 'indicator', 'sex', 'year'],
  table: (rows): readonly GroupEstimate[] =>
    rows.map((row) => ({ ...row, area: 'all', age: 'all', unit: 'percent' })),
});

export const words: AboutOf<typeof schoolGroups> = {
  part: 'groups',
  title: 'Schools with Internet, groups',
  description:
    'What UNESCO UIS itself estimates for the world and for groups of countries by income.',
  columns: {
    group: MEANS.group,
    indicator: 'schools-primary, schools-lower-secondary, schools-upper-secondary',
    sex: 'all, female or male',
    year: MEANS.year,
    value: 'in percent',
  },
  units: { value: '%' },
};
