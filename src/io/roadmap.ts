/**
 * Reads `data/roadmap.json`. Its content is checked against the model by the project's tests; here
 * it is enough to know that the file is whole and is the one meant.
 */
import type { Roadmap } from '../model/roadmap.ts';
import { parseJson, shapeOf } from './json.ts';

const FILE = 'data/roadmap.json';

const LISTS = [
  'pillars',
  'areas',
  'recommendations',
  'keyAreas',
  'actions',
  'emphasis',
  'targets',
  'claims',
] as const satisfies readonly (keyof Roadmap)[];

/** @throws FileError where the file has another shape. */
export const parseRoadmap = (text: string): Roadmap => {
  const shape = shapeOf(FILE);
  const roadmap = shape.object(parseJson(FILE, text), 'the file');
  for (const part of ['report', 'analysis']) shape.object(roadmap[part], part);
  for (const name of LISTS) {
    const items = shape.list(roadmap[name], name);
    items.forEach((item, index) => shape.object(item, `${name}[${index}]`));
  }
  return roadmap as unknown as Roadmap;
};
