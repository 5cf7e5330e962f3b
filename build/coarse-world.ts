/**
 * The outlines of the map for embeds: half as fine as on the pages. A frame is at most about 1600
 * pixels wide, on which that is less than half a pixel, and each reader loads a tenth less for it.
 */
import type { WorldTopology } from '../src/model/world.ts';

/** Steps of the fine grid that become one of the coarse grid. */
const COARSENESS = 2;

type Arc = WorldTopology['arcs'][number];

/** Points that fall together with the one before become one; both ends stay. */
function coarse(arc: Arc): number[][] {
  const points: number[][] = [];
  const at = { x: 0, y: 0, coarseX: 0, coarseY: 0 };
  arc.forEach(([dx = 0, dy = 0], index) => {
    at.x += dx;
    at.y += dy;
    const [x, y] = [Math.round(at.x / COARSENESS), Math.round(at.y / COARSENESS)];
    const [stepX, stepY] = [x - at.coarseX, y - at.coarseY];
    const inside = index > 0 && index < arc.length - 1;
    if (inside && stepX === 0 && stepY === 0) return;
    points.push([stepX, stepY]);
    [at.coarseX, at.coarseY] = [x, y];
  });
  return points;
}

/** A quantised topology on a coarser grid. */
export function coarseWorld(world: WorldTopology): WorldTopology {
  const { transform, arcs } = world;
  if (!transform) return world;
  const [x, y] = transform.scale;
  return {
    ...world,
    transform: { ...transform, scale: [x * COARSENESS, y * COARSENESS] },
    arcs: arcs.map(coarse),
  };
}
