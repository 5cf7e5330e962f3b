/** Internet use of groups as it was known in October 2020. */
import { type AboutOf, dataset, GROUP, MEANS, PERCENT, YEAR } from './columns.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'group-estimates-2020-10': readonly ArchivedEstimate[];
  }
}

export const groupEstimates2020 = dataset({
  id: 'group-estimates-2020-10',
  columns: { group: GROUP, year: YEAR, value: PERCENT },
  key: ['group', 'year'],
  table: (rows) => rows,
});

export const words: AboutOf<typeof groupEstimates2020> = {
  part: 'archive',
  title: 'Groups as known in October 2020',
  description:
    'Internet use of the world, the developed and developing regions, LDCs, LLDCs and SIDS.',
  columns: {
    group: MEANS.group,
    year: MEANS.year,
    value: 'Internet users per 100 inhabitants',
  },
  units: { value: '%' },
};
