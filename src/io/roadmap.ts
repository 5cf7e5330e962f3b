/**
 * Reads `data/roadmap.json`. Its content is checked against the model by the project's tests; here
 * it is enough to know that the file is whole and is the one meant.
 */
import { indicatorByName } from './indicator-by-name.ts';
import type { Indicator } from '../model/indicator.ts';
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

/** The parts that hold parameters of an address, which name an indicator in their own way. */
const isAddress = (key: string): boolean => key === 'params';

function indicatorNamed(id: unknown, at: string): Indicator {
  const indicator = indicatorByName(id);
  if (!indicator) throw shapeOf(FILE).unexpected(at);
  return indicator;
}

/** The same content with each indicator in place of its name. `at` is the place in the file. */
function withIndicators(node: unknown, at = ''): unknown {
  if (Array.isArray(node)) return node.map((each, n) => withIndicators(each, `${at}[${n}]`));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, part(key, value, at ? `${at}.${key}` : key)]),
  );
}

function part(key: string, value: unknown, at: string): unknown {
  if (isAddress(key)) return value;
  if (key === 'indicator') return indicatorNamed(value, at);
  if (key === 'indicators')
    return shapeOf(FILE)
      .list(value, at)
      .map((id, n) => indicatorNamed(id, `${at}[${n}]`));
  return withIndicators(value, at);
}

/** @throws FileError where the file has another shape. */
export const parseRoadmap = (text: string): Roadmap => {
  const shape = shapeOf(FILE);
  const roadmap = shape.object(parseJson(FILE, text), 'the file');
  for (const part of ['report', 'analysis']) shape.object(roadmap[part], part);
  for (const name of LISTS) {
    const items = shape.list(roadmap[name], name);
    items.forEach((item, index) => shape.object(item, `${name}[${index}]`));
  }
  return withIndicators(roadmap) as Roadmap;
};
