/** The marks of a map as markup, in map units: ground, economies, boundaries, what is selected. */
import { fillOf, type PatternIds } from '../../figures/map-fill.ts';
import type { Mark } from '../../figures/map-view.ts';
import type { MapBody } from '../../figures/view.ts';
import type { Iso3 } from '../../model/country.ts';
import type { Geography } from '../../scene/geography.ts';
import type { Placed } from '../../scene/placed.ts';
import type { Circles } from './map-scene.ts';
import { element, escaped } from './markup.ts';
import { LIGHT, resolved } from './tokens.ts';

export interface MarksInput {
  readonly map: MapBody;
  readonly geography: Geography;
  readonly economies: readonly Placed[];
  readonly circles: Circles;
  /** Pixels of the picture a map unit; lines keep their width in pixels. */
  readonly scale: number;
  readonly ids: PatternIds;
  readonly selected: readonly Iso3[];
  /** What is said of an economy where the pointer rests on it. */
  readonly sayOf: (iso3: Iso3) => string;
}

/** The fill of a mark, without tokens. */
export const hexFillOf = (mark: Mark, { map, ids }: Pick<MarksInput, 'map' | 'ids'>): string =>
  resolved(fillOf(mark, map.measure.palette, ids));

const circleOf = ({ iso3, x, y }: Placed, { map, circles, scale }: MarksInput): string => {
  const bubble = map.peaks !== null;
  return element('circle', {
    cx: x,
    cy: y,
    r: circles.radius(iso3),
    stroke: bubble ? LIGHT['land-line'] : LIGHT['dot-line'],
    'stroke-width': 0.75 / scale,
    'fill-opacity': bubble ? 0.82 : null,
  });
};

function markOf(economy: Placed, mark: Mark, input: MarksInput): string {
  const { iso3, outline } = economy;
  const bubble = input.map.peaks !== null;
  const circle = input.circles.needed(economy);
  if (bubble && typeof mark.klass !== 'number') return '';
  return element(
    'g',
    {
      'data-iso3': iso3,
      'data-class': String(mark.klass),
      'data-standing': mark.standing,
      fill: hexFillOf(mark, input),
      opacity: mark.outside ? 0.22 : null,
    },
    element('title', {}, escaped(input.sayOf(iso3))),
    outline !== null && !bubble ? element('path', { d: outline }) : '',
    circle ? circleOf(economy, input) : '',
  );
}

/** Shapes first and circles last, so that no neighbour covers the dot of a small economy. */
function inOrder({ economies, circles, map }: MarksInput): readonly Placed[] {
  if (map.peaks !== null) return economies;
  const dotted = economies.filter((economy) => circles.needed(economy));
  return [...economies.filter((economy) => !circles.needed(economy)), ...dotted];
}

const economies = (input: MarksInput): string =>
  element(
    'g',
    {
      stroke: LIGHT['land-line'],
      'stroke-width': 0.6 / input.scale,
      'stroke-linejoin': 'round',
    },
    ...inOrder(input).map((economy) => {
      const mark = input.map.marks.get(economy.iso3);
      return mark ? markOf(economy, mark, input) : '';
    }),
  );

const ground = ({ economies: all, scale }: MarksInput): string =>
  element(
    'g',
    { fill: LIGHT['no-data'], stroke: LIGHT['land-line'], 'stroke-width': 0.6 / scale },
    ...all.flatMap(({ outline }) => (outline === null ? [] : element('path', { d: outline }))),
  );

function selectedOutlines(input: MarksInput): string {
  const { economies: all, selected, circles, scale, map } = input;
  const marked = all.filter(({ iso3 }) => selected.includes(iso3));
  const shapes = marked.map((economy) => {
    const r = circles.radius(economy.iso3) + 2 / scale;
    return circles.needed(economy)
      ? element('circle', { cx: economy.x, cy: economy.y, r })
      : element('path', { d: economy.outline });
  });
  if (shapes.length === 0) return '';
  const width = (map.peaks === null ? 1.6 : 1.4) / scale;
  return element('g', { fill: 'none', stroke: LIGHT.ink, 'stroke-width': width }, ...shapes);
}

const disputed = ({ geography, scale }: MarksInput): string =>
  element('path', {
    d: geography.disputed,
    fill: 'none',
    stroke: LIGHT['ink-soft'],
    'stroke-width': 0.9 / scale,
    'stroke-dasharray': `${3 / scale} ${2.4 / scale}`,
  });

/** Everything on the map, from the sea up. */
export const marksMarkup = (input: MarksInput): string =>
  [
    element('path', { d: input.geography.globe, fill: LIGHT.sea }),
    input.map.peaks === null ? '' : ground(input),
    economies(input),
    disputed(input),
    selectedOutlines(input),
  ].join('');
