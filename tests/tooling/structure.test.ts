import path from 'node:path';
import { group } from 'd3';
import { describe, expect, it } from 'vitest';
import { MAY_IMPORT } from '../../eslint.import-directions.js';
import { importsAmong, modulesBelow, ringsOf } from '../support/imports.ts';

const files = modulesBelow('src');
const imports = importsAmong(files);

/** The folder of `src/` in which a file lies; undefined for the shells. */
const roomOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];

const MOST_IN_A_ROOM = 24;

describe('The structure of src', () => {
  it('has no files that import each other in a ring', () => {
    expect(ringsOf(imports)).toEqual([]);
  });

  it('finds a ring where there is one', () => {
    const from = (a: string, b: string) => ({ from: a, to: b, typeOnly: true });
    expect(ringsOf([from('a', 'b'), from('b', 'c'), from('c', 'b')])).toEqual([['b', 'c']]);
  });

  it('allows no direction that nothing takes', () => {
    const taken = new Set(
      imports.flatMap(({ from, to, typeOnly }) => {
        const [room, other] = [roomOf(from), roomOf(to)];
        if (room === undefined || other === undefined || room === other) return [];
        return typeOnly ? [`${room} → type ${other}`] : [`${room} → ${other}`];
      }),
    );
    const allowed = Object.entries(MAY_IMPORT).flatMap(([room, others]) =>
      others.map((other) => `${room} → ${other}`),
    );
    expect(allowed.filter((direction) => !taken.has(direction))).toEqual([]);
  });

  it('names every room in the rule, and no other', () => {
    const rooms = new Set(files.map(roomOf).filter((room) => room !== undefined));
    expect(Object.keys(MAY_IMPORT).sort()).toEqual([...rooms].sort());
  });

  it('has no room that is crowded', () => {
    const lying = group(files, (file) => path.posix.dirname(file));
    const crowded = [...lying].filter(([, each]) => each.length > MOST_IN_A_ROOM);
    expect(crowded.map(([folder, each]) => `${folder}: ${String(each.length)}`)).toEqual([]);
  });
});
