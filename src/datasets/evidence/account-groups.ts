/** What the UN SDG database gives for the world, the LDCs, the LLDCs and the SIDS. */
import type { GroupEstimate } from '../../model/observation.ts';
import { type AboutOf, dataset, GROUP, MEANS, PERCENT, TEXT, YEAR } from '../columns.ts';

declare module '../../model/tables.ts' {
  interface Tables {
    readonly 'account-groups': readonly GroupEstimate[];
  }
}

export const accountGroups = dataset({
  id: 'account-groups',
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

export const words: AboutOf<typeof accountGroups> = {
  part: 'groups',
  title: 'Accounts of women and men, groups',
  description: 'What the UN SDG database gives for the world, the LDCs, the LLDCs and the SIDS.',
  columns: {
    group: MEANS.group,
    indicator: 'account',
    sex: 'all, female or male',
    year: MEANS.year,
    value: 'in percent',
  },
  units: { value: '%' },
};
