import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { economiesOf, KEYS, rowsOf, textOf } from './committed-files.ts';

const SERIES = Object.keys(KEYS).filter(
  (name) => KEYS[name]?.[0] === 'iso3' && KEYS[name].includes('year'),
);

describe('the committed data files', () => {
  it('are all checked here', () => {
    const data = join(import.meta.dirname, '../../data');
    const names = readdirSync(data).filter((name) => name.endsWith('.csv'));
    expect(names.sort()).toEqual(Object.keys(KEYS).sort());
  });

  it.each(Object.entries(KEYS))('%s has unique keys, sorted, and plain line ends', (name, key) => {
    const keys = rowsOf(name).map((row) => key.map((column) => row[column] ?? '').join('\u0000'));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual([...keys].sort());
    expect(textOf(name)).toMatch(/[^\n]\n$/);
    expect(textOf(name)).not.toContain('\r');
  });

  it.each(SERIES)('%s has only listed economies, and each has a place on the map', (name) => {
    const lacking = (file: string): string[] => {
      const listed = economiesOf(file);
      return [...economiesOf(name)].filter((iso3) => !listed.has(iso3));
    };
    expect(lacking('countries.csv')).toEqual([]);
    expect(lacking('places.csv')).toEqual([]);
  });

  it('name every group by an id of the atlas', () => {
    const groups = ['group-estimates.csv', 'group-estimates-2020-10.csv', 'price-medians.csv'];
    const ids = new Set(groups.flatMap((name) => rowsOf(name).map(({ group }) => group)));
    const known = /^(world|ldc|lldc|sids|developed|developing|income-[a-z-]+|itu-[a-z-]+)$/;
    expect([...ids].filter((id) => !known.test(id ?? ''))).toEqual([]);
  });
});

describe('sources.json', () => {
  interface Entry {
    file: string;
    publisher: string;
    link: string;
    rows: number;
    sha256: string;
    licence: { name: string; url: string };
    sourceFiles: string[];
  }
  const entries = JSON.parse(textOf('sources.json')) as Entry[];

  it('has the checksum and the rows of every file', () => {
    for (const { file, sha256 } of entries) {
      expect(`${file} ${createHash('sha256').update(textOf(file)).digest('hex')}`).toBe(
        `${file} ${sha256}`,
      );
    }
    for (const name of Object.keys(KEYS)) {
      const rows = entries.filter(({ file }) => file === name).map((entry) => entry.rows);
      expect(`${name} ${rows.reduce((a, b) => a + b, 0)}`).toBe(`${name} ${rowsOf(name).length}`);
    }
  });

  it('rule: every file names publisher, licence and page', () => {
    for (const { publisher, licence, link } of entries) {
      expect(publisher).not.toBe('');
      expect(licence.name).not.toBe('');
      expect([licence.url, link].every((url) => url.startsWith('https://'))).toBe(true);
    }
  });

  it("rule: ITU's data are non-commercial and share-alike, the World Bank's are CC BY", () => {
    const licencesOf = (name: string): string[] =>
      entries.flatMap(({ file, licence }) => (file === name ? [licence.name] : []));
    expect(licencesOf('internet-use.csv')).toEqual(['CC BY-NC-SA 3.0 IGO', 'CC BY 4.0']);
    expect(licencesOf('price-baskets.csv')).toEqual(['CC BY-NC-SA 3.0 IGO']);
    expect(licencesOf('population.csv')).toEqual(['CC BY 4.0']);
  });
});

describe('world.topo.json', () => {
  type Objects = Record<'countries' | 'undetermined', GeometryCollection>;
  const world = JSON.parse(textOf('world.topo.json')) as Topology<Objects> & { width: number };
  const { features } = feature(world, world.objects.countries);
  const corners = (iso3: string): number[][] => {
    const found = features.find(({ id }) => id === iso3)?.geometry;
    return found?.type === 'MultiPolygon' ? found.coordinates.flat(2) : [];
  };

  it('has an outline of every place but those put on the map by hand', () => {
    const outlines = new Set(features.map(({ id }) => String(id)));
    const placed = [...economiesOf('places.csv')];
    expect(placed.filter((iso3) => !outlines.has(iso3))).toEqual(['GIB']);
    expect([...outlines].filter((iso3) => !placed.includes(iso3))).toEqual([]);
  });

  it('keeps a ring of every country, down to Tuvalu and Nauru', () => {
    expect(features.filter(({ id }) => corners(String(id)).length === 0)).toEqual([]);
  });

  it('leaves out Antarctica, Somaliland and Northern Cyprus, and has Kosovo', () => {
    const ids = features.map(({ id }) => id);
    expect(['ATA', 'SOL', 'CYN', 'KAS'].filter((id) => ids.includes(id))).toEqual([]);
    expect(ids).toContain('XKX');
  });

  it.each(['RUS', 'FJI'])(
    'draws %s in one piece of the map, without a streak across it',
    (iso3) => {
      const xs = corners(iso3).map(([x]) => x ?? 0);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(iso3 === 'RUS' ? 500 : 20);
      expect(Math.min(...xs)).toBeGreaterThan(500);
    },
  );
});
