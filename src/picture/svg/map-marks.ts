/** The marks of a map as markup, in map units: ground, economies, boundaries, what is selected. */
import type { Economy, MarksInput } from './map-input.ts';
import { disputed, land, seaAndCoast, textures } from './map-ground.ts';
import { element, escaped } from './markup.ts';
import { circleTexture, groundOf, textureOf } from './texture.ts';
import { LIGHT } from './tokens.ts';

/** The colour that an economy outside the region fades to. */
const FADED = 0.22;

function circleMarkup(economy: Economy, { map, circles, scale }: MarksInput): string {
  const { iso3, mark } = economy;
  const { x, y } = circles.stands.get(iso3) ?? economy;
  const bubble = map.peaks !== null;
  const r = circles.radius(iso3);
  const texture = textureOf(mark);
  return [
    element('circle', {
      cx: x,
      cy: y,
      r,
      stroke: bubble ? LIGHT['land-line'] : LIGHT['dot-line'],
      'stroke-width': 0.75 / scale,
      'fill-opacity': bubble ? 0.82 : null,
    }),
    texture === null ? '' : circleTexture(texture, { x, y, r }, scale),
  ].join('');
}

/** A mark: its shape, and a circle where the shape is too small or the size stands for the value. */
function markMarkup(economy: Economy, input: MarksInput): string {
  const { iso3, outline, mark } = economy;
  const bubble = input.map.peaks !== null;
  return element(
    'g',
    {
      'data-iso3': iso3,
      'data-class': String(mark.klass),
      'data-standing': mark.standing,
      fill: groundOf(mark, input.map.measure.palette),
      opacity: mark.outside ? FADED : null,
    },
    element('title', {}, escaped(input.sayOf(iso3))),
    outline !== null && !bubble ? element('path', { d: outline }) : '',
    input.circles.stands.has(iso3) ? circleMarkup(economy, input) : '',
  );
}

const marksGroup = (economies: readonly Economy[], input: MarksInput): string =>
  element(
    'g',
    { stroke: LIGHT['land-line'], 'stroke-width': 0.6 / input.scale, 'stroke-linejoin': 'round' },
    ...economies.map((economy) => markMarkup(economy, input)),
  );

function selectedOutlines({ economies, selected, circles, scale }: MarksInput): string {
  const shapes = economies
    .filter(({ iso3 }) => selected.includes(iso3))
    .map((economy) => {
      const r = circles.radius(economy.iso3) + 2 / scale;
      const stand = circles.stands.get(economy.iso3);
      return stand
        ? element('circle', { cx: stand.x, cy: stand.y, r })
        : element('path', { d: economy.outline });
    });
  const attributes = { fill: 'none', stroke: LIGHT.ink, 'stroke-width': 1.6 / scale };
  return shapes.length === 0 ? '' : element('g', attributes, ...shapes);
}

/** From this magnification on a tenth of a map unit can be seen. */
const CLOSE = 2;

/** An outline at a scale, without the digits that nobody sees; they are a fifth of the file. */
export const outlineAt = (outline: string, scale: number): string =>
  scale < CLOSE ? outline.replace(/(\.\d)\d+/g, '$1') : outline;

/**
 * Everything on the map, from the sea up: shapes, then circles, so that no neighbour covers the dot
 * of a small economy.
 */
export function marksMarkup(input: MarksInput): string {
  const { map, circles } = input;
  const bubble = map.peaks !== null;
  const all = input.economies.flatMap((economy): Economy[] => {
    const mark = map.marks.get(economy.iso3);
    const outline = economy.outline && outlineAt(economy.outline, input.scale);
    return mark ? [{ ...economy, outline, mark }] : [];
  });
  const circled = all.filter(
    ({ iso3, mark }) => circles.stands.has(iso3) && (!bubble || typeof mark.klass === 'number'),
  );
  const shapes = bubble ? [] : all.filter(({ iso3 }) => !circles.stands.has(iso3));
  return [
    seaAndCoast(all, input),
    bubble ? land(all, input) : marksGroup(shapes, input) + textures(shapes, input),
    disputed(input),
    marksGroup(circled, input),
    selectedOutlines(input),
  ].join('');
}
