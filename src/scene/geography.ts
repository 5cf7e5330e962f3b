/** From topology to outlines: path data for every country, computed once, for all maps. */
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Iso3, Region } from '../model/country.ts';
import type { Place } from '../model/tables.ts';
import type { WorldTopology } from '../model/world.ts';

/** A rectangle of the map, in map units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that a map needs to know of the world and that no year changes. */
export interface Geography {
  readonly world: Box;
  readonly regions: Readonly<Record<Region, Box>>;
  /** Path data by country; a country without a shape has none. */
  readonly outlines: ReadonlyMap<Iso3, string>;
  /** Boundaries that the United Nations does not regard as settled. */
  readonly disputed: string;
  /** Outline of the globe. */
  readonly globe: string;
  /** Where each economy stands: the anchor of its dot and of its tooltip. */
  readonly places: ReadonlyMap<Iso3, Place>;
}

const box = ([x0, y0, x1, y1]: readonly [number, number, number, number]): Box => ({
  x: x0,
  y: y0,
  width: x1 - x0,
  height: y1 - y0,
});

/**
 * Turns the topology into path data.
 *
 * The geometry is projected ahead of time, so this is only a matter of decoding arcs: a tenth of
 * a map unit is finer than any screen shows before it is zoomed.
 */
export function geographyOf(topology: WorldTopology, places: ReadonlyMap<Iso3, Place>): Geography {
  const path = geoPath().digits(2);
  const outlines = new Map<Iso3, string>();
  for (const geometry of topology.objects.countries.geometries) {
    const outline = path(feature(topology, geometry));
    if (outline) outlines.set(String(geometry.id), outline);
  }
  const disputed = feature(topology, topology.objects.disputed);
  return {
    world: { x: 0, y: 0, width: topology.width, height: topology.height },
    regions: Object.fromEntries(
      Object.entries(topology.views).map(([id, extent]) => [id, box(extent)]),
    ) as Record<Region, Box>,
    outlines,
    disputed: path(disputed) ?? '',
    globe: topology.outline,
    places,
  };
}
