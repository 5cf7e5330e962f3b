/** Reads `data/world.topo.json`, the shapes of the map, already projected to a plane. */
import { REGIONS } from '../model/country.ts';
import type { WorldTopology } from '../model/world.ts';
import { parseJson, shapeOf, type JsonObject } from './json.ts';

const FILE = 'data/world.topo.json';

type Shape = ReturnType<typeof shapeOf>;

const checkArcs = (shape: Shape, world: JsonObject): void => {
  const arcs = shape.list(world.arcs, 'arcs');
  if (!arcs.length) throw shape.unexpected('arcs');
  arcs.forEach((arc, index) => shape.list(arc, `arcs[${index}]`));
};

const checkObjects = (shape: Shape, world: JsonObject): void => {
  const objects = shape.object(world.objects, 'objects');
  const countries = shape.object(objects.countries, 'objects.countries');
  const geometries = shape.list(countries.geometries, 'objects.countries.geometries');
  if (!geometries.length) throw shape.unexpected('objects.countries.geometries');
  geometries.forEach((geometry, index) => {
    const at = `objects.countries.geometries[${index}]`;
    shape.text(shape.object(geometry, at).id, `${at}.id`);
  });
  shape.list(shape.object(objects.disputed, 'objects.disputed').arcs, 'objects.disputed.arcs');
};

const checkViews = (shape: Shape, world: JsonObject): void => {
  const views = shape.object(world.views, 'views');
  for (const region of REGIONS) {
    const extent = shape.list(views[region], `views.${region}`);
    if (extent.length !== 4) throw shape.unexpected(`views.${region}`);
    extent.forEach((edge) => shape.number(edge, `views.${region}`));
  }
};

/** @throws FileError where the file has another shape. */
export const parseWorld = (text: string): WorldTopology => {
  const shape = shapeOf(FILE);
  const world = shape.object(parseJson(FILE, text), 'the file');
  if (world.type !== 'Topology') throw shape.unexpected('type');
  checkArcs(shape, world);
  checkObjects(shape, world);
  shape.number(world.width, 'width');
  shape.number(world.height, 'height');
  shape.text(world.outline, 'outline');
  checkViews(shape, world);
  return world as unknown as WorldTopology;
};
