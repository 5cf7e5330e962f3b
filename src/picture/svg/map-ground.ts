/** What lies below and between the marks of a map: sea, coast, land, textures, unsettled boundaries. */
import type { Economy, MarksInput } from './map-input.ts';
import { element } from './markup.ts';
import { textureMarkup, textureOf, TEXTURES, type Texture } from './texture.ts';
import { LIGHT } from './tokens.ts';

const outlinesOf = (economies: readonly Economy[]): string =>
  economies.map(({ outline }) => outline ?? '').join('');

/**
 * Sea, and on it every coast: a line around all shapes at once, of which the marks hide the inner
 * half. Where marks are faded, the shapes are filled first, lest inner borders show through.
 */
export function seaAndCoast(
  economies: readonly Economy[],
  { geography, scale }: MarksInput,
): string {
  const d = outlinesOf(economies);
  const faded = economies.some(({ mark }) => mark.outside);
  return [
    element('path', { d: geography.globe, fill: LIGHT.sea }),
    element('path', { d, fill: 'none', stroke: LIGHT.coast, 'stroke-width': 1.7 / scale }),
    faded ? element('path', { d, fill: LIGHT.sea }) : '',
  ].join('');
}

/** A texture once, clipped to all shapes that have it; hatching would hide their borders. */
function clipped(texture: Texture, outlines: string, input: MarksInput): string {
  if (outlines === '') return '';
  const { prefix, frame, scale } = input;
  const id = `${prefix}-${texture}`;
  const borders = { fill: 'none', stroke: LIGHT['land-line'], 'stroke-width': 0.6 / scale };
  return [
    element('clipPath', { id }, element('path', { d: outlines })),
    element('g', { 'clip-path': `url(#${id})` }, textureMarkup(texture, frame, scale)),
    texture === 'no-data' ? element('path', { d: outlines, ...borders }) : '',
  ].join('');
}

/** Hatching and dots over the shapes. */
export const textures = (shapes: readonly Economy[], input: MarksInput): string =>
  TEXTURES.map((texture) => {
    const having = shapes.filter(({ mark }) => !mark.outside && textureOf(mark) === texture);
    return clipped(texture, outlinesOf(having), input);
  }).join('');

/** Where circles stand for values, the land below them: hatched where there is no circle. */
export function land(economies: readonly Economy[], input: MarksInput): string {
  const line = { stroke: LIGHT['land-line'], 'stroke-width': 0.6 / input.scale };
  const without = economies.filter(({ mark }) => typeof mark.klass !== 'number');
  const shapes = economies.flatMap(({ outline, mark }) => {
    const fill = mark.klass === 'not-applicable' ? LIGHT.paper : LIGHT['no-data'];
    return outline === null ? [] : element('path', { d: outline, fill });
  });
  return element('g', line, ...shapes) + textures(without, input);
}

export const disputed = ({ geography, scale }: MarksInput): string =>
  element('path', {
    d: geography.disputed,
    fill: 'none',
    stroke: LIGHT['ink-soft'],
    'stroke-width': 0.9 / scale,
    'stroke-dasharray': `${(3 / scale).toFixed(2)} ${(2.4 / scale).toFixed(2)}`,
  });
