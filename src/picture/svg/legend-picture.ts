/** The legend of a map in a standalone picture: classes on a bar, then what is missing or estimated. */
import type { LegendEntry, LegendView } from '../../figures/map/legend.ts';
import { PICTURE } from '../../messages/export/files.ts';
import { textWidth } from '../../text/glyph-widths.ts';
import { textLine, type Block, type Lettering } from './block.ts';
import { element } from './markup.ts';
import { textureMarkup, type Texture } from './texture.ts';
import { LIGHT, resolved } from './tokens.ts';

/** Values that are estimates or experimental: how many, and what they are called. */
export interface UncertainEntry {
  readonly count: number;
  readonly label: string;
}

const LETTERING: Lettering = { size: 11, colour: LIGHT.ink };
const SWATCH = { width: 22, height: 12 };
const BAR_HEIGHT = 12;
const LINE = 18;
const GAP = 18;
const WIDEST_BAR = 460;

interface Key {
  readonly fill: string;
  readonly texture: Texture | null;
  readonly label: string;
}

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  element('rect', { x, y, width, height, fill, stroke: LIGHT['hairline-strong'] });

const GROUND = { 'no-data': LIGHT['no-data'], 'not-applicable': LIGHT.paper } as const;

function keyOf({ swatch, label, count }: LegendEntry): Key {
  const words = PICTURE.key(label, count);
  return 'colour' in swatch
    ? { fill: resolved(swatch.colour), texture: null, label: words }
    : { fill: GROUND[swatch.pattern], texture: swatch.pattern, label: words };
}

const uncertainKey = ({ count, label }: UncertainEntry): Key => ({
  fill: LIGHT['accent-ink'],
  texture: 'uncertain',
  label: PICTURE.key(label, count),
});

function swatchMarkup({ fill, texture }: Key, x: number, y: number): string {
  const area = { x, y, ...SWATCH };
  return [
    rect(x, y, SWATCH.width, SWATCH.height, fill),
    texture === null ? '' : textureMarkup(texture, area, 1),
  ].join('');
}

/** Keys in rows, as many in a row as fit. */
function keysBlock(keys: readonly Key[], width: number): Block {
  const placed: { key: Key; x: number; row: number }[] = [];
  let [x, row] = [0, 0];
  for (const key of keys) {
    const wide = SWATCH.width + 6 + textWidth(key.label, LETTERING);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    placed.push({ key, x, row });
    x += wide + GAP;
  }
  return {
    height: keys.length === 0 ? 0 : (row + 1) * LINE,
    draw: (left, top) =>
      placed
        .map(({ key, x: at, row: line }) => {
          const y = top + line * LINE;
          const words = textLine(key.label, left + at + SWATCH.width + 6, y + 9.5, LETTERING);
          return swatchMarkup(key, left + at + 0.5, y + 3.5) + words;
        })
        .join(''),
  };
}

/** The bar of classes with the breaks below the joints. */
function barBlock({ classes, breaks }: LegendView, width: number): Block {
  const step = width / classes.length;
  return {
    height: BAR_HEIGHT + 20,
    draw: (x, y) => {
      const boxes = classes.map(({ swatch }, at) =>
        rect(
          x + at * step + 0.5,
          y + 0.5,
          step,
          BAR_HEIGHT,
          'colour' in swatch ? resolved(swatch.colour) : LIGHT['no-data'],
        ),
      );
      const labels = breaks.map((label, at) =>
        textLine(label, x + (at + 1) * step, y + BAR_HEIGHT + 11, LETTERING, 'middle'),
      );
      const ticks = breaks.map((_, at) => {
        const joint = x + (at + 1) * step + 0.5;
        const [y1, y2] = [y + BAR_HEIGHT, y + BAR_HEIGHT + 4];
        return element('line', { x1: joint, x2: joint, y1, y2, stroke: LIGHT['hairline-strong'] });
      });
      return [...boxes, ...ticks, ...labels].join('');
    },
  };
}

/** The narrowest bar on which no two breaks touch. */
const narrowestBar = ({ classes, breaks }: LegendView): number =>
  classes.length * (Math.max(0, ...breaks.map((label) => textWidth(label, LETTERING))) + 6);

/** The narrowest a legend can be. */
export const legendWidth = (legend: LegendView): number =>
  legend.breaks.length === 0 ? 120 : narrowestBar(legend);

/** The legend at a width: the keys stand beside the bar where there is room, else below it. */
export function legendBlock(legend: LegendView, uncertain: UncertainEntry, width: number): Block {
  const absent = legend.absent.map(keyOf);
  const keys = uncertain.count > 0 ? [...absent, uncertainKey(uncertain)] : absent;
  if (legend.breaks.length === 0) {
    const named = legend.classes.map(keyOf);
    return keysBlock([...named, ...keys], width);
  }
  const barWidth = Math.min(width, Math.max(narrowestBar(legend), Math.min(WIDEST_BAR, width / 2)));
  const bar = barBlock(legend, barWidth - 1);
  const beside = keysBlock(keys, width - barWidth - GAP);
  const fitsBeside = width - barWidth > 180 && beside.height <= 2 * LINE;
  const other = fitsBeside ? beside : keysBlock(keys, width);
  return {
    height: fitsBeside ? Math.max(bar.height, other.height) : bar.height + other.height,
    draw: (x, y) =>
      bar.draw(x, y) +
      (fitsBeside ? other.draw(x + barWidth + GAP, y - 3) : other.draw(x, y + bar.height)),
  };
}
