/** The shapes of the world, as they come from the file. */
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification';
import type { Region } from './country.ts';

/** The world in map units, y pointing down. */
export interface WorldTopology extends Topology<{
  /** The shapes; the `id` of each is the economy's ISO 3166-1 alpha-3 code. */
  countries: GeometryCollection;
  /** Boundaries that the United Nations does not regard as settled. */
  disputed: MultiLineString;
}> {
  readonly width: number;
  readonly height: number;
  /** Outline of the projected globe, as path data. */
  readonly outline: string;
  /** The part of the map that shows a region well, as [x0, y0, x1, y1]. */
  readonly views: Readonly<Record<Region, readonly [number, number, number, number]>>;
}
