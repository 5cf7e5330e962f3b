/** Reads `data/datapackage.json`: what every data file holds, and where it comes from. */
import { DATASET_PARTS } from '../model/dataset.ts';
import type { DataField, DataResource, DataSource } from '../model/source.ts';
import { parseJson, shapeOf, type JsonObject } from './json.ts';

const FILE = 'data/datapackage.json';
const shape = shapeOf(FILE);

function fieldOf(value: unknown, at: string): DataField {
  const field = shape.object(value, at);
  for (const name of ['name', 'type', 'description']) shape.text(field[name], `${at}.${name}`);
  shape.object(field.constraints, `${at}.constraints`);
  return field as unknown as DataField;
}

/** The source in the atlas' own words. */
function sourceOf(value: unknown, file: JsonObject, at: string): DataSource {
  const source = shape.object(value, at);
  const text = (name: string) => shape.text(source[name], `${at}.${name}`);
  const licence = shape.object(source.licence, `${at}.licence`);
  return {
    file: String(file.path),
    publisher: text('publisher'),
    title: text('title'),
    vintage: text('version'),
    licence: {
      name: shape.text(licence.name, `${at}.licence.name`),
      url: shape.text(licence.url, `${at}.licence.url`),
    },
    link: text('path'),
    changes: text('changes'),
    rows: shape.number(source.rows, `${at}.rows`),
    sha256: String(file.hash).replace('sha256:', ''),
  };
}

function fieldsOf(schema: unknown, at: string): readonly DataField[] {
  if (schema === undefined) return [];
  const { fields } = shape.object(schema, at);
  return shape.list(fields, `${at}.fields`).map((field, n) => fieldOf(field, `${at}.fields[${n}]`));
}

function resourceOf(value: unknown, at: string): DataResource {
  const file = shape.object(value, at);
  const text = (name: string) => shape.text(file[name], `${at}.${name}`);
  const part = DATASET_PARTS.find((each) => each === file.part);
  if (part === undefined) throw shape.unexpected(`${at}.part`);
  const sources = shape.list(file.sources, `${at}.sources`);
  return {
    path: text('path'),
    part,
    title: text('title'),
    description: text('description'),
    sha256: file.hash === undefined ? null : text('hash').replace('sha256:', ''),
    sources: sources.map((source, n) => sourceOf(source, file, `${at}.sources[${n}]`)),
    fields: fieldsOf(file.schema, `${at}.schema`),
  };
}

/** @throws FileError where the file has another shape. */
export const parseDataPackage = (text: string): readonly DataResource[] =>
  shape
    .list(shape.object(parseJson(FILE, text), 'the file').resources, 'resources')
    .map((resource, n) => resourceOf(resource, `resources[${n}]`));
