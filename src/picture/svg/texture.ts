/**
 * Hatching and dots as plain lines. Office programs draw SVG patterns wrongly or not at all, so a
 * standalone picture has none: a mark has its plain colour, and lines clipped to its shape.
 */
import type { Mark } from '../../figures/map/view.ts';
import { plainFill } from '../../figures/map/fill.ts';
import type { Measure } from '../../model/indicator.ts';
import type { BlockArea } from './block.ts';
import { element, rounded } from './markup.ts';
import { LIGHT, painted, resolved } from './tokens.ts';

export type Texture = 'no-data' | 'not-applicable' | 'uncertain';
export const TEXTURES: readonly Texture[] = ['no-data', 'not-applicable', 'uncertain'];

/** What lies over the colour of a mark; null for nothing. */
export function textureOf({ klass, standing, uncertain }: Mark): Texture | null {
  if (klass === 'not-applicable') return klass;
  if (klass === 'no-data' || standing === 'unknown') return 'no-data';
  return uncertain ? 'uncertain' : null;
}

/** The plain colour of a mark. */
export function groundOf(mark: Mark, palette: Measure['palette']): string {
  const texture = textureOf(mark);
  if (texture === 'not-applicable') return LIGHT.paper;
  if (texture === 'no-data') return LIGHT['no-data'];
  const of = mark.standing ?? mark.klass;
  return typeof of === 'number' || of === 'meets' || of === 'misses'
    ? resolved(plainFill(of, palette))
    : LIGHT['no-data'];
}

/** Slanting lines over an area, as path data. */
function hatch({ x, y, width, height }: BlockArea, step: number): string {
  const lines: string[] = [];
  for (let from = step / 2; from < width + height; from += step) {
    const [x1, y1] = [Math.max(0, from - height), Math.min(from, height)];
    const [x2, y2] = [Math.min(from, width), Math.max(0, from - width)];
    lines.push(`M${rounded(x + x1)} ${rounded(y + y1)}L${rounded(x + x2)} ${rounded(y + y2)}`);
  }
  return lines.join('');
}

/** Level lines over an area, as path data; a dash pattern makes dots of them. */
function rows({ x, y, width, height }: BlockArea, step: number): string {
  const lines: string[] = [];
  for (let down = step / 2; down < height; down += step)
    lines.push(`M${rounded(x + step / 2)} ${rounded(y + down)}h${rounded(width - step / 2)}`);
  return lines.join('');
}

interface Dots {
  readonly step: number;
  readonly size: number;
  readonly colour: string;
}

const DOTS: Readonly<Record<Exclude<Texture, 'no-data'>, Dots>> = {
  'not-applicable': { step: 6, size: 1.8, colour: LIGHT['no-data-line'] },
  uncertain: { step: 5, size: 1.5, colour: LIGHT['estimate-dot'] },
};
const HATCH_STEP = 8;
const HATCH_WIDTH = 1.1;

/** How a point becomes a round dot: a line of next to no length with round ends. */
const POINT = 0.01;

/**
 * A texture over a whole area, to be clipped.
 *
 * @param scale - Pixels of the picture a unit of the area: textures keep their size in pixels.
 */
export function textureMarkup(texture: Texture, area: BlockArea, scale: number): string {
  if (texture === 'no-data')
    return element('path', {
      d: hatch(area, HATCH_STEP / scale),
      fill: 'none',
      stroke: LIGHT['no-data-line'],
      'stroke-width': HATCH_WIDTH / scale,
    });
  const { step, size, colour } = DOTS[texture];
  return element('path', {
    d: rows(area, step / scale),
    fill: 'none',
    ...painted('stroke', colour),
    'stroke-width': size / scale,
    'stroke-linecap': 'round',
    'stroke-dasharray': `${POINT} ${(step / scale - POINT).toFixed(3)}`,
  });
}

/** The texture of a circle, drawn so that even the smallest has some of it. */
export function circleTexture(
  texture: Texture,
  circle: { readonly x: number; readonly y: number; readonly r: number },
  scale: number,
): string {
  const { x, y, r } = circle;
  if (texture === 'no-data') {
    const reach = r * Math.SQRT1_2;
    const d = `M${rounded(x - reach)} ${rounded(y + reach)}L${rounded(x + reach)} ${rounded(y - reach)}`;
    return element('path', {
      d,
      stroke: LIGHT['no-data-line'],
      'stroke-width': HATCH_WIDTH / scale,
    });
  }
  const { step, size, colour } = DOTS[texture];
  return element('path', {
    d: pointsIn(circle, step / scale, size / scale),
    fill: 'none',
    ...painted('stroke', colour),
    'stroke-width': size / scale,
    'stroke-linecap': 'round',
  });
}

/** A grid of points around the middle of a circle that lie wholly inside it. */
function pointsIn(
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  step: number,
  size: number,
): string {
  const n = Math.floor(r / step);
  const points: string[] = [];
  for (let down = -n; down <= n; down += 1)
    for (let across = -n; across <= n; across += 1)
      if (Math.hypot(across, down) * step + size <= r || (across === 0 && down === 0))
        points.push(`M${rounded(x + across * step)} ${rounded(y + down * step)}h${POINT}`);
  return points.join('');
}
