/** A map small enough to stand in a text: who meets a target, as one path for each standing. */
import type { Standing } from '../../analysis/target.ts';
import type { Iso3 } from '../../model/country.ts';
import type { Geography } from '../geography.ts';

/** An economy too small for its outline to be seen. */
export interface SmallDot {
  readonly iso3: Iso3;
  readonly x: number;
  readonly y: number;
  readonly standing: Standing;
}

export interface SmallMap {
  readonly width: number;
  readonly height: number;
  readonly globe: string;
  /** The outlines of all economies of one standing, as one path; `outside` the target's group. */
  readonly land: Readonly<Record<Standing | 'outside', string>>;
  /** Only economies that have a value: a speck that says nothing is left out. */
  readonly dots: readonly SmallDot[];
}

/** Below this many square map units an outline is a speck at the size of a small map. */
const SPECK = 60;

/** The map of some standings; an economy without one lies outside the target's group. */
export function smallMap(geography: Geography, standings: ReadonlyMap<Iso3, Standing>): SmallMap {
  const land = { meets: '', misses: '', unknown: '', outside: '' };
  for (const [iso3, outline] of geography.outlines)
    land[standings.get(iso3) ?? 'outside'] += outline;
  const dots = [...geography.places.values()].flatMap(({ iso3, x, y, area }) => {
    const standing = standings.get(iso3);
    return area >= SPECK || standing === undefined || standing === 'unknown'
      ? []
      : [{ iso3, x, y, standing }];
  });
  const { width, height } = geography.world;
  return { width, height, globe: geography.globe, land, dots };
}
