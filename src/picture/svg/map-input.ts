/** What the marks of a map are made from. */
import type { Mark } from '../../figures/map/view.ts';
import type { MapBody } from '../../figures/view.ts';
import type { Iso3 } from '../../model/country.ts';
import type { Box, Geography } from '../../scene/geography.ts';
import type { Circles } from '../../scene/map-plan.ts';
import type { Placed } from '../../scene/placed.ts';

export interface MarksInput {
  readonly map: MapBody;
  readonly geography: Geography;
  /** In the order of drawing. */
  readonly economies: readonly Placed[];
  readonly circles: Circles;
  /** The part of the map that is shown. */
  readonly frame: Box;
  /** Pixels of the picture a map unit; lines keep their width in pixels. */
  readonly scale: number;
  readonly selected: readonly Iso3[];
  /** What is said of an economy where the pointer rests on it. */
  readonly sayOf: (iso3: Iso3) => string;
  /** Begins the ids in the picture. */
  readonly prefix: string;
}

export interface Economy extends Placed {
  readonly mark: Mark;
}
