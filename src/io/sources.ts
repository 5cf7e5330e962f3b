/** Reads `data/sources.json`: where every data file comes from. */
import type { DataSource } from '../model/source.ts';
import { parseJson, shapeOf } from './json.ts';

const FILE = 'data/sources.json';

const TEXTS = ['file', 'publisher', 'title', 'vintage', 'link', 'changes', 'sha256'] as const;

/** @throws FileError where the file has another shape. */
export const parseSources = (text: string): readonly DataSource[] => {
  const shape = shapeOf(FILE);
  return shape.list(parseJson(FILE, text), 'the file').map((item, index) => {
    const at = (name: string): string => `[${index}].${name}`;
    const entry = shape.object(item, `[${index}]`);
    for (const name of TEXTS) shape.text(entry[name], at(name));
    shape.number(entry.rows, at('rows'));
    const licence = shape.object(entry.licence, at('licence'));
    shape.text(licence.name, at('licence.name'));
    shape.text(licence.url, at('licence.url'));
    return entry as unknown as DataSource;
  });
};
