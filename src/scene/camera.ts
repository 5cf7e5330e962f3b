/** Which part of a map is looked at: zooming and panning as plain arithmetic. */
import type { Box } from './geography.ts';

/** A view of the map: `k` times magnified, with the map point (`x`, `y`) in its middle. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Twenty-fold shows Malta as large as Germany is on the whole map. */
export const MAX_ZOOM = 24;

/** The camera that shows the whole map. */
export const wholeOf = (map: Box): Camera => ({
  k: 1,
  x: map.x + map.width / 2,
  y: map.y + map.height / 2,
});

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

/** The nearest camera that zooms within bounds and never leaves the map. */
export function within(map: Box, camera: Camera): Camera {
  const k = clamp(camera.k, 1, MAX_ZOOM);
  const halfWidth = map.width / k / 2;
  const halfHeight = map.height / k / 2;
  return {
    k,
    x: clamp(camera.x, map.x + halfWidth, map.x + map.width - halfWidth),
    y: clamp(camera.y, map.y + halfHeight, map.y + map.height - halfHeight),
  };
}

/** The camera after magnifying by `factor` while the map point (`x`, `y`) stays where it is. */
export function zoomedAt(map: Box, camera: Camera, factor: number, x: number, y: number): Camera {
  const k = clamp(camera.k * factor, 1, MAX_ZOOM);
  const ratio = camera.k / k;
  return within(map, {
    k,
    x: x + (camera.x - x) * ratio,
    y: y + (camera.y - y) * ratio,
  });
}

/** The camera that has moved by (`dx`, `dy`) map units. */
export const panned = (map: Box, camera: Camera, dx: number, dy: number): Camera =>
  within(map, { ...camera, x: camera.x + dx, y: camera.y + dy });

/** The camera that shows a part of the map as large as it fits. */
export function framing(map: Box, part: Box): Camera {
  const k = Math.min(map.width / part.width, map.height / part.height);
  return within(map, { k, x: part.x + part.width / 2, y: part.y + part.height / 2 });
}

/** The camera moved just far enough that the map point (`x`, `y`) stands clear of the edge. */
export function revealing(map: Box, camera: Camera, x: number, y: number): Camera {
  const halfWidth = (map.width / camera.k / 2) * 0.86;
  const halfHeight = (map.height / camera.k / 2) * 0.86;
  return within(map, {
    ...camera,
    x: clamp(camera.x, x - halfWidth, x + halfWidth),
    y: clamp(camera.y, y - halfHeight, y + halfHeight),
  });
}

/** The map rectangle a camera shows, for an SVG `viewBox`. */
export const visible = (map: Box, { k, x, y }: Camera): Box => ({
  x: x - map.width / k / 2,
  y: y - map.height / k / 2,
  width: map.width / k,
  height: map.height / k,
});
