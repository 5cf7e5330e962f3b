/** A beeswarm: marks along a scale, moved aside so that none lies on another. */

/** A mark with its place along the scale, in pixels. */
export interface Bee {
  readonly id: string;
  readonly x: number;
}

export interface Swarm {
  /** How far each is moved aside from the middle, in pixels, by id. */
  readonly offsets: ReadonlyMap<string, number>;
  /** The radius of the marks. */
  readonly radius: number;
}

const RADII = [6, 5.5, 5, 4.5, 4, 3.5, 3, 2.5, 2] as const;
const GAP = 2;

/**
 * Places marks from left to right, each as near to the middle as the ones before it leave room.
 * The marks are as large as fit within `reach` pixels on both sides; where even the smallest do
 * not, they are pressed together until they do, and may lie on one another.
 */
export function swarm(bees: readonly Bee[], reach: number): Swarm {
  const sorted = [...bees].sort((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1));
  for (const radius of RADII) {
    const offsets = place(sorted, radius, reach - radius);
    if (offsets !== null) return { offsets, radius };
  }
  const radius = RADII[RADII.length - 1] ?? 2;
  const offsets = place(sorted, radius, Infinity) ?? new Map<string, number>();
  const press = (reach - radius) / widest(offsets);
  return { radius, offsets: new Map([...offsets].map(([id, offset]) => [id, offset * press])) };
}

const widest = (offsets: ReadonlyMap<string, number>): number =>
  Math.max(0, ...Array.from(offsets.values(), Math.abs));

interface Placed {
  readonly x: number;
  readonly y: number;
}

/** The offset of each; null as soon as one would lie outside the limit. */
function place(sorted: readonly Bee[], radius: number, limit: number): Map<string, number> | null {
  const step = 2 * radius + GAP;
  const placed: Placed[] = [];
  const offsets = new Map<string, number>();
  for (const { id, x } of sorted) {
    const near = placed.filter((each) => x - each.x < step);
    const y = nearestFree(x, near, step);
    if (Math.abs(y) > limit) return null;
    placed.push({ x, y });
    offsets.set(id, y);
  }
  return offsets;
}

/** The free offset nearest to the middle: the middle itself, or just beside one of those near. */
function nearestFree(x: number, near: readonly Placed[], step: number): number {
  const beside = near.flatMap((each) => {
    const by = Math.sqrt(Math.max(0, step ** 2 - (x - each.x) ** 2));
    return [each.y - by, each.y + by];
  });
  const isFree = (y: number) =>
    near.every((each) => (x - each.x) ** 2 + (y - each.y) ** 2 >= step ** 2 - 1e-6);
  return [0, ...beside].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b).find(isFree) ?? 0;
}
