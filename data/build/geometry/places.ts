/** A point and an area for every economy, on the map or too small for it. */
import { places as placesFile } from '../../../src/datasets/places.ts';
import type { DataFile, OutputCell } from '../edge/output.ts';
import { round } from '../edge/quantity.ts';
import { mapProjection, project, type Point } from './frame.ts';
import { anchorOf, areaOf, type PlanarUnit } from './planar.ts';

/** Economies with data that the geometry does not show: their place in degrees, by hand. */
export const PLACES_BY_HAND: ReadonlyMap<string, Point> = new Map([
  ['GIB', [-5.35, 36.14]], // on the strait, 7 km²
]);

/** Rows of places.csv: planar x and y, and the outline's area in square units, 0 without outline. */
function placeRows(units: readonly PlanarUnit[]): OutputCell[][] {
  const projection = mapProjection();
  const drawn = units.map((unit) => {
    const [x, y] = anchorOf(unit);
    const area = unit.polygons.reduce((sum, polygon) => sum + areaOf(polygon), 0);
    return [unit.iso3, round(x, 2), round(y, 2), round(area, 4)];
  });
  const byHand = [...PLACES_BY_HAND].map(([iso3, lonLat]) => {
    const [x, y] = project(projection, lonLat);
    return [iso3, round(x, 2), round(y, 2), 0];
  });
  return [...drawn, ...byHand];
}

/**
 * The dataset, checked: every economy with data has a place.
 * @throws Error naming the economies that have none.
 */
export function places(units: readonly PlanarUnit[], withData: ReadonlySet<string>): DataFile {
  const rows = placeRows(units);
  const placed = new Set(rows.map(([iso3]) => iso3));
  const lost = [...withData].filter((iso3) => !placed.has(iso3));
  if (lost.length > 0) throw new Error(`no place on the map for ${lost.join(' ')}`);
  return { dataset: placesFile, rows };
}
