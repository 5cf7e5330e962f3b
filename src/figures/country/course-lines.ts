/** The lines of a country's small trend: its own, women's and men's, and that of one group. */
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import { measureSeries } from '../../analysis/series.ts';
import type { Country } from '../../model/country.ts';
import type { DataSource } from '../../model/source.ts';
import { MEASURE_NAME } from '../../messages/measures.ts';
import { trendLines, type TrendLine } from '../trend/view.ts';
import type { IndicatorProfile } from './indicator-profile.ts';

export interface CourseInput {
  readonly tables: LoadedTables;
  readonly country: Country;
  readonly profile: IndicatorProfile;
  readonly sources: readonly DataSource[];
}

const isDrawn = ({ stretches }: TrendLine): boolean => stretches.length > 0;

/** Women's and men's rates, each a line: what the ratio is made of. */
export function bySexLines({ tables, country: { iso3 }, profile }: CourseInput): TrendLine[] {
  const line = (measure: 'women' | 'men'): TrendLine => {
    const selection = { indicator: profile.indicator, measure, basket: null } as const;
    const points = measureSeries(tables, selection).get(iso3) ?? [];
    return {
      id: measure,
      name: MEASURE_NAME[measure],
      full: MEASURE_NAME[measure],
      kind: 'country',
      published: false,
      stretches: points.length > 0 ? [{ basket: null, points }] : [],
    };
  };
  return [line('women'), line('men')].filter(isDrawn);
}

/** Of the groups beside it, the LDCs for an LDC, else the nearest that has a line of its own. */
export function groupLine({ tables, profile }: CourseInput): TrendLine | null {
  // A sum over many countries would press the country's own line to the ground.
  if (profile.indicator.groupRule === 'sum') return null;
  const groups = profile.comparisons.map(({ group }) => group);
  const inOrder = [...groups].sort((a, b) => Number(b === 'ldc') - Number(a === 'ldc'));
  for (const id of inOrder) {
    const [line] = trendLines({
      tables,
      timeline: profile.timeline,
      countries: [],
      groups: [{ kind: 'standing', id }],
      membership: 'constant',
      lookBack: true,
    });
    if (line && isDrawn(line)) return line;
  }
  return null;
}

/** The country's own line; none where it never had a value. */
export function ownLine({ tables, country, profile }: CourseInput): TrendLine[] {
  return trendLines({
    tables,
    timeline: profile.timeline,
    countries: [country.iso3],
    groups: [],
    membership: 'constant',
    lookBack: true,
  }).filter(isDrawn);
}
