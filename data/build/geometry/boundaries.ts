/** The lines between countries, and which of them the map draws dashed. */
import { mesh } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { SIACHEN, type Unit } from './units.ts';

type Line = number[][];

/** Whether a place, in degrees, is on a stretch to be dashed. */
type Condition = (lon: number, lat: number) => boolean;

/**
 * Boundaries that are undetermined or a line of separation rather than a border, by the pair of
 * countries, and where only a part of one is, by the place.
 */
const UNDETERMINED: readonly {
  readonly pair: readonly [string, string];
  readonly where?: Condition;
}[] = [
  { pair: ['ESH', 'MAR'] },
  { pair: ['SRB', 'XKX'] },
  { pair: ['ISR', 'PSE'] },
  // The line of separation in the Golan, which the outlines draw with the land west of it.
  { pair: ['ISR', 'SYR'] },
  // The final boundary of Sudan and South Sudan, Abyei in it, has not been determined.
  { pair: ['SDN', 'SSD'] },
  // The Line of Control in Jammu and Kashmir, and the lines around Aksai Chin east of it.
  { pair: ['IND', 'PAK'], where: (_, lat) => lat > 32.7 },
  { pair: ['CHN', 'IND'], where: (lon, lat) => lon < 79.8 && lat > 32.3 },
];

/** Lines in degrees: `settled` between countries, `disputed` to be dashed. */
export interface Boundaries {
  readonly settled: Line[];
  readonly disputed: Line[];
}

/** Parts the boundaries of the units. A coast is in neither list. */
export function boundariesOf(world: Topology, units: readonly Unit[]): Boundaries {
  const settled: Line[] = [];
  const disputed: Line[] = [];
  for (const [pair, lines] of pairLines(world, units)) {
    const isDisputed = disputedWhere(pair);
    for (const line of lines) {
      for (const part of cutBy(line, isDisputed)) {
        (part.holds ? disputed : settled).push(part.line);
      }
    }
  }
  return { settled, disputed };
}

/** Where along the boundary of a pair it is dashed. */
function disputedWhere(pair: string): Condition {
  if (pair.includes(SIACHEN)) return () => true;
  const rule = UNDETERMINED.find((candidate) => candidate.pair.join() === pair);
  return rule === undefined ? () => false : (rule.where ?? (() => true));
}

/** The lines of each pair of neighbours, by "AAA,BBB" in order of code. */
function pairLines(world: Topology, units: readonly Unit[]): Map<string, Line[]> {
  const isoOf = new Map<unknown, string>(units.map((unit) => [unit.geometry, unit.iso3]));
  const collection = {
    type: 'GeometryCollection',
    geometries: units.map((u) => u.geometry),
  } as const;
  const pairs = new Set<string>();
  mesh(world, collection, (a, b) => {
    if (a !== b) pairs.add([isoOf.get(a), isoOf.get(b)].sort().join());
    return false;
  });
  return new Map(
    [...pairs].sort().map((pair) => {
      const lines = mesh(
        world,
        collection,
        (a, b) => a !== b && [isoOf.get(a), isoOf.get(b)].sort().join() === pair,
      );
      return [pair, lines.coordinates] as const;
    }),
  );
}

/** Cuts a line where a condition on its segments changes. */
function cutBy(line: Line, holds: Condition): { line: Line; holds: boolean }[] {
  const parts: { line: Line; holds: boolean }[] = [];
  line.slice(1).forEach((end, index) => {
    const start = line[index] ?? end;
    const here = holds(middle(start[0], end[0]), middle(start[1], end[1]));
    const last = parts.at(-1);
    if (last?.holds === here) last.line.push(end);
    else parts.push({ line: [start, end], holds: here });
  });
  return parts;
}

function middle(a = 0, b = 0): number {
  return (a + b) / 2;
}
