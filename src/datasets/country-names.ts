/** Other names of economies. */
import { type AboutOf, dataset, ISO3, MEANS, TEXT } from './columns.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'country-names': readonly OtherName[];
  }
}

export const countryNames = dataset({
  id: 'country-names',
  columns: { iso3: ISO3, kind: TEXT, name: TEXT },
  key: ['iso3', 'kind', 'name'],
  table: (rows) => rows,
});

export const words: AboutOf<typeof countryNames> = {
  part: 'context',
  title: 'Other names',
  description: 'Names in other languages, common and former names, for the search.',
  columns: {
    iso3: MEANS.iso3,
    kind: 'en, fr, es, ru, ar, zh, common or former',
    name: 'the name',
  },
};
