/** Which part of the world a standalone picture shows. */
import type { Box } from '../../scene/geography.ts';

/** The part of the world that fills a width and a height best, around a region or as a whole. */
export function frameOf(world: Box, region: Box | null, width: number, height: number): Box {
  const part = region ?? world;
  const scale = Math.min(width / part.width, height / part.height);
  const across = Math.min(world.width, width / scale);
  const down = Math.min(world.height, height / scale);
  const inside = (middle: number, size: number, from: number, all: number): number =>
    Math.max(from, Math.min(from + all - size, middle - size / 2));
  return {
    x: inside(part.x + part.width / 2, across, world.x, world.width),
    y: inside(part.y + part.height / 2, down, world.y, world.height),
    width: across,
    height: down,
  };
}
