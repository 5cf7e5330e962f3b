/**
 * Copies a drawing out of a document as markup that needs no style sheet: tokens become colours,
 * styles become attributes, and what only a page can use is left out.
 */
import { element, escaped, type Attributes } from './markup.ts';
import { FONT, painted, resolved } from './tokens.ts';

/** What a style may say that an attribute can say as well. */
const PRESENTATION = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'paint-order',
]);

/** Of use on a page only, or written anew. */
const LEFT_OUT =
  /^(class|style|aria-.*|data-.*|role|tabindex|pointer-events|font-variant|xmlns.*|(xlink:)?href|target|rel|cursor)$/;
const PAINTS = new Set(['fill', 'stroke']);

function fromStyle(style: string): [string, string][] {
  return style
    .split(';')
    .map((each) => each.split(/:(.*)/s).map((part) => part.trim()))
    .flatMap(([name = '', value = '']): [string, string][] =>
      PRESENTATION.has(name) && value !== '' ? [[name, value]] : [],
    );
}

const written = (name: string, value: string): Attributes => {
  if (name === 'fill' || name === 'stroke') return painted(name, value);
  if (name === 'font-family') return { [name]: FONT };
  return { [name]: PAINTS.has(name) ? value : resolved(value) };
};

/** Attributes by name, so that every document gives the same text. */
function attributesOf(node: Element): Attributes {
  const own = Array.from(node.attributes, ({ name, value }): [string, string] => [name, value]);
  const kept = own.filter(([name]) => !LEFT_OUT.test(name));
  const styled = fromStyle(node.getAttribute('style') ?? '');
  return [...kept, ...styled]
    .sort(([a], [b]) => (a < b ? -1 : Number(a > b)))
    .reduce<Attributes>((all, [name, value]) => ({ ...all, ...written(name, value) }), {});
}

const DROPPED = /^(style|script|foreignObject)$/i;
const ELEMENT = 1;
const TEXT = 3;

/**
 * Lettering with a halo is written twice, the halo first: not every program knows that a stroke can
 * be painted before the fill.
 */
function haloed(tag: string, { 'paint-order': _, ...rest }: Attributes, inside: string): string {
  const { stroke: _stroke, 'stroke-width': _width, ...fillOnly } = rest;
  const haloOnly = { ...rest, fill: rest.stroke ?? null };
  return element(tag, haloOnly, inside) + element(tag, { ...fillOnly, stroke: 'none' }, inside);
}

function nodeMarkup(node: Node): string {
  if (node.nodeType === TEXT) return escaped(node.textContent ?? '');
  if (node.nodeType !== ELEMENT) return '';
  const { localName } = node as Element;
  // A link of the page leads nowhere from a file.
  const tag = localName === 'a' ? 'g' : localName;
  if (DROPPED.test(tag)) return '';
  const attributes = attributesOf(node as Element);
  const inside = Array.from(node.childNodes, nodeMarkup).join('');
  if (tag === 'g' && inside === '') return '';
  return attributes['paint-order'] === 'stroke'
    ? haloed(tag, attributes, inside)
    : element(tag, attributes, inside);
}

/** The root's own size and place are given by whoever puts the drawing somewhere. */
const ROOT_ONLY = /^(viewBox|width|height)$/i;

/** What is inside an SVG element, as a group that carries the element's lettering and colours. */
export function plainMarkup(svg: Element): string {
  const own = Object.entries(attributesOf(svg)).filter(([name]) => !ROOT_ONLY.test(name));
  const inside = Array.from(svg.childNodes, nodeMarkup).join('');
  return element('g', Object.fromEntries(own), inside);
}
