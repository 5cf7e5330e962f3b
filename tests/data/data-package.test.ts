/** `datapackage.json` against the standard, and against the files that it describes. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describe as describeFiles, sourcesOf } from '../../data/build/data-package.ts';
import { CATALOGUE } from '../../data/build/tables/catalogue.ts';
import { KEYS, rowsOf, textOf } from './committed-files.ts';
import standard from './data-package-standard.json' with { type: 'json' };

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints: {
    readonly required: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes?: number;
  readonly hash?: string;
  readonly sources: readonly { readonly rows: number }[];
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly unknown[];
  };
}

const content = JSON.parse(textOf('datapackage.json')) as { readonly resources: Resource[] };
const { resources } = content;
const tables = resources.flatMap((each) => (each.schema ? [{ ...each, schema: each.schema }] : []));

describe('The Data Package', () => {
  const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
  const validate = ajv.compile(standard);

  it('keeps to the standard', () => {
    validate(content);
    expect(validate.errors).toBeNull();
  });

  it.each<[string, object]>([
    ['a resource without a name', { path: 'x.csv' }],
    ['a path that climbs', { name: 'x', path: '../x.csv' }],
    ['a hash that is none', { name: 'x', path: 'x.csv', hash: 'sha256:xyz' }],
    ['a schema without fields', { name: 'x', path: 'x.csv', schema: {} }],
    [
      'a range for a text',
      {
        name: 'x',
        path: 'x.csv',
        schema: { fields: [{ name: 'a', type: 'string', constraints: { minimum: 0 } }] },
      },
    ],
    [
      'a type that there is not',
      { name: 'x', path: 'x.csv', schema: { fields: [{ name: 'a', type: 'percent' }] } },
    ],
  ])('would not with %s', (_, resource) => {
    expect(validate({ resources: [resource] })).toBe(false);
  });

  it('describes every file that is served, and no other', () => {
    const folder = join(import.meta.dirname, '../../data');
    const served = readdirSync(folder).filter((name) => /\.(csv|json)$/.test(name));
    const ofItself = ['datapackage.json', 'sources.json'];
    expect(resources.map(({ path }) => path).sort()).toEqual(
      served.filter((name) => !ofItself.includes(name)).sort(),
    );
  });

  it('knows how large each file is, and its checksum', () => {
    for (const { path, bytes, hash } of resources.filter((each) => each.hash)) {
      const text = textOf(path);
      expect(bytes, path).toBe(Buffer.byteLength(text));
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
  });
});

describe.each(tables)('The schema of $path', ({ path, sources, schema }) => {
  const rows = rowsOf(path);
  const { fields, primaryKey, foreignKeys } = schema;

  it('has its columns in their order, each with what it means', () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(rows[0] ?? {}));
    for (const { name, description } of fields) expect(description, name).toMatch(/\S/);
  });

  it('has its key, and counts its rows by source', () => {
    // Two more columns tell apart what already is: a stay by its year, an estimate by its unit.
    expect(primaryKey).toEqual(expect.arrayContaining([...(KEYS[path] ?? ['unknown'])]));
    expect(sources.reduce((sum, source) => sum + source.rows, 0)).toBe(rows.length);
  });

  it('is kept by every cell', () => {
    for (const { name, type, constraints } of fields) {
      const { required, minimum = -Infinity, maximum = Infinity, pattern } = constraints;
      const form = pattern === undefined ? /^/ : new RegExp(`^(${pattern})$`);
      const fits: Readonly<Record<string, (cell: string) => boolean>> = {
        string: (cell) => form.test(cell) && (constraints.enum?.includes(cell) ?? true),
        number: (cell) => Number(cell) >= minimum && Number(cell) <= maximum,
        boolean: (cell) => cell === '1' || cell === '0',
        year: (cell) => /^\d{4}$/.test(cell),
        date: (cell) => /^\d{4}-\d\d-\d\d$/.test(cell),
      };
      const wrong = rows.filter((row) => {
        const cell = row[name] ?? '';
        return cell === '' ? required : !fits[type]?.(cell);
      });
      expect(wrong, name).toEqual([]);
    }
  });

  it('names economies of the list of countries', () => {
    const known = new Set(rowsOf('countries.csv').map(({ iso3 }) => iso3));
    const hasCodes = fields.some(({ name }) => name === 'iso3');
    expect(foreignKeys !== undefined).toBe(hasCodes && path !== 'countries.csv');
    if (hasCodes) expect(rows.filter(({ iso3 }) => !known.has(iso3))).toEqual([]);
  });
});

describe('The list of sources', () => {
  const files = (): Map<string, string> =>
    new Map(
      CATALOGUE.map(({ file }) => [
        file,
        file.endsWith('.json')
          ? '{"objects":{"countries":{"geometries":[{},{}]}}}\n'
          : 'iso3,year,value\nNER,1999,0\nNER,2000,1\nNER,2001,2\n',
      ]),
    );

  it('counts rows by source where a file has two, and outlines of the map', async () => {
    const entries = sourcesOf(await describeFiles(files()));
    const counted = (name: string) =>
      entries.filter(({ file }) => file === name).map(({ rows }) => rows);
    expect(counted('internet-use.csv')).toEqual([2, 1]);
    expect(counted('population.csv')).toEqual([3]);
    expect(counted('world.topo.json')).toEqual([2]);
  });

  it('is that of the package', () => {
    const entries = sourcesOf(content as unknown as Parameters<typeof sourcesOf>[0]);
    expect(JSON.parse(textOf('sources.json'))).toEqual(entries);
  });

  it('does not let a file go without its source, or a source without its file', async () => {
    await expect(describeFiles(new Map([...files(), ['new.csv', 'a\n']]))).rejects.toThrow(
      'new.csv is not in the catalogue of sources',
    );
    const fewer = files();
    fewer.delete('places.csv');
    await expect(describeFiles(fewer)).rejects.toThrow(
      'the catalogue lists places.csv, which is not built',
    );
  });
});
