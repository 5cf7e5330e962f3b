import { describe, expect, it } from 'vitest';
import { FileError, type FileReason } from '../../src/io/problem.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { parseSources } from '../../src/io/sources.ts';
import { parseWorld } from '../../src/io/topology.ts';

const reasonOf = (parse: (text: string) => unknown, text: string): FileReason | null => {
  try {
    parse(text);
    return null;
  } catch (error) {
    if (error instanceof FileError) return error.reason;
    throw error;
  }
};

const view = [0, 0, 1, 1];
const world = {
  type: 'Topology',
  width: 2,
  height: 1,
  outline: 'M0,0Z',
  views: { africa: view, americas: view, asia: view, europe: view, oceania: view },
  arcs: [
    [
      [0, 0],
      [1, 1],
      [1, 0],
      [0, 0],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: 'NER', arcs: [[0]] }],
    },
    disputed: { type: 'MultiLineString', arcs: [[0]] },
  },
};

describe('The topology', () => {
  it('is taken as it is where it is whole', () => {
    expect(parseWorld(JSON.stringify(world))).toEqual(world);
  });

  it('is refused with the place where it is not', () => {
    const without = (change: object): FileReason | null =>
      reasonOf(parseWorld, JSON.stringify({ ...world, ...change }));
    const at = (place: string): FileReason => ({ code: 'unexpected-shape', at: place });
    expect(without({ type: 'FeatureCollection' })).toEqual(at('type'));
    expect(without({ arcs: [] })).toEqual(at('arcs'));
    expect(without({ objects: {} })).toEqual(at('objects.countries'));
    expect(without({ views: { ...world.views, asia: [0, 0, 1] } })).toEqual(at('views.asia'));
    expect(without({ width: null })).toEqual(at('width'));
  });

  it('is refused where it breaks off', () => {
    const text = JSON.stringify(world);
    expect(reasonOf(parseWorld, text.slice(0, 60))).toEqual({ code: 'truncated' });
    expect(reasonOf(parseWorld, '{"a" 1}')).toEqual({ code: 'not-json' });
  });
});

describe('The list of sources', () => {
  const source = {
    file: 'internet-use.csv',
    publisher: 'ITU',
    title: 'Individuals using the Internet',
    vintage: 'April 2026',
    licence: { name: 'CC BY-NC-SA 3.0 IGO', url: 'https://creativecommons.org/' },
    link: 'https://datahub.itu.int/',
    changes: 'none',
    rows: 2,
    sha256: 'ab',
  };

  it('is taken where every entry is whole', () => {
    expect(parseSources(JSON.stringify([source]))).toEqual([source]);
  });

  it('is refused with the place where it is not', () => {
    expect(reasonOf(parseSources, JSON.stringify([source, { ...source, licence: 'MIT' }]))).toEqual(
      {
        code: 'unexpected-shape',
        at: '[1].licence',
      },
    );
    expect(reasonOf(parseSources, '{}')).toEqual({ code: 'unexpected-shape', at: 'the file' });
  });
});

describe('The Roadmap', () => {
  it('is refused where a part of it is missing', () => {
    expect(reasonOf(parseRoadmap, '{"report":{},"analysis":{}}')).toEqual({
      code: 'unexpected-shape',
      at: 'pillars',
    });
  });

  it('is refused where it names an indicator that there is not', () => {
    const lists = ['pillars', 'areas', 'keyAreas', 'actions', 'emphasis', 'claims'];
    const content = {
      report: {},
      analysis: {},
      ...Object.fromEntries(lists.map((name) => [name, []])),
      recommendations: [{ indicators: ['internet-use'] }],
      targets: [{ indicator: 'internet-use', params: { indicator: 'anything' } }],
    };
    expect(reasonOf(parseRoadmap, JSON.stringify(content))).toBeNull();
    for (const [change, at] of [
      [{ targets: [{ indicator: 'internet' }] }, 'targets[0].indicator'],
      [{ recommendations: [{ indicators: ['constructor'] }] }, 'recommendations[0].indicators[0]'],
    ] as const)
      expect(reasonOf(parseRoadmap, JSON.stringify({ ...content, ...change }))).toEqual({
        code: 'unexpected-shape',
        at,
      });
  });
});
