/** The one function used of a package that ships no types. */
declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3';
  import type { Feature, Geometry } from 'geojson';
  export function geoProject<G extends Geometry, P>(
    object: Feature<G, P>,
    projection: GeoProjection,
  ): Feature<G, P> | null;
}
