/** The figures of a country by name: for embeds and for what is made of all figures at once. */
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import type { FigureOf } from '../../address/figures.ts';
import type { View } from '../../address/view.ts';
import type { Target } from '../../model/roadmap.ts';
import type { DataSource } from '../../model/source.ts';
import type { FigureView } from '../view.ts';
import { indicatorProfile } from './indicator-profile.ts';
import { profileFigure } from './profile-figure.ts';
import { smallTrend } from './small-trend.ts';

export interface CountryInput {
  readonly tables: LoadedTables;
  readonly sources: readonly DataSource[];
  readonly targets: readonly Target[];
  readonly view: Pick<View, 'countries' | 'indicator'>;
}

/** A figure of the first country chosen; null without one, and where it never had a value. */
export function countryFigure(name: FigureOf<'country'>, input: CountryInput): FigureView | null {
  const { tables, sources, targets, view } = input;
  const { countries } = tables;
  const country = countries?.get(view.countries[0] ?? '');
  if (!countries || !country) return null;
  const of = { tables, country, targets };
  if (name === 'country-profile') return profileFigure({ ...of, countries, sources });
  const profile = indicatorProfile(view.indicator, of);
  return profile && smallTrend({ tables, country, profile, sources });
}
