/** The legend of a map in a standalone picture: classes on a bar, then what is missing or estimated. */
import type { LegendEntry, LegendView } from '../../figures/legend.ts';
import { PICTURE } from '../../messages/export.ts';
import { textWidth } from '../text/glyph-widths.ts';
import { textLine, type Block, type Lettering } from './block.ts';
import { estimatePattern, noDataPattern, notApplicablePattern } from './map-patterns.ts';
import { element } from './markup.ts';
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
  readonly definition: string;
  readonly label: string;
}

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  element('rect', { x, y, width, height, fill, stroke: LIGHT['hairline-strong'] });

function keyOf(entry: LegendEntry, prefix: string): Key {
  const label = PICTURE.key(entry.label, entry.count);
  if ('colour' in entry.swatch)
    return { fill: resolved(entry.swatch.colour), definition: '', label };
  const id = `${prefix}-key-${entry.swatch.pattern}`;
  const pattern = { 'no-data': noDataPattern, 'not-applicable': notApplicablePattern };
  return { fill: `url(#${id})`, definition: pattern[entry.swatch.pattern](id, 1), label };
}

function uncertainKey({ count, label }: UncertainEntry, prefix: string): Key {
  const id = `${prefix}-key-estimate`;
  const definition = estimatePattern(id, 1, LIGHT['accent-ink']);
  return { fill: `url(#${id})`, definition, label: PICTURE.key(label, count) };
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
          const box = rect(left + at + 0.5, y + 3.5, SWATCH.width, SWATCH.height, key.fill);
          const words = textLine(key.label, left + at + SWATCH.width + 6, y + 9.5, LETTERING);
          return key.definition + box + words;
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

/**
 * The legend at a width: the keys stand beside the bar where there is room, else below it.
 *
 * @param prefix - Begins the ids of its patterns, which must be unique in the picture.
 */
export function legendBlock(
  legend: LegendView,
  uncertain: UncertainEntry,
  width: number,
  prefix: string,
): Block {
  const absent = legend.absent.map((entry) => keyOf(entry, prefix));
  const keys = uncertain.count > 0 ? [...absent, uncertainKey(uncertain, prefix)] : absent;
  if (legend.breaks.length === 0) {
    const named = legend.classes.map((entry) => keyOf(entry, prefix));
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
