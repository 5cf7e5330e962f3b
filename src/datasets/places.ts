/** Where an economy stands on the map. */
import type { Iso3 } from '../model/country.ts';
import { type AboutOf, dataset, ISO3, MEANS } from './columns.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly places: ReadonlyMap<Iso3, Place>;
  }
}

export const places = dataset({
  id: 'places',
  columns: {
    iso3: ISO3,
    x: { type: 'number' },
    y: { type: 'number' },
    area: { type: 'number', min: 0 },
  },
  key: ['iso3'],
  table: (rows) => new Map(rows.map((row) => [row.iso3, row])),
});

export const words: AboutOf<typeof places> = {
  part: 'map',
  title: 'Points on the map',
  description: 'Where the dot of an economy stands.',
  columns: {
    iso3: MEANS.iso3,
    x: 'map units from the left edge',
    y: 'map units from the top edge',
    area: 'square map units of its outline; 0 without one',
  },
};
