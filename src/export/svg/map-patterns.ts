/** The patterns of a map as definitions: only those that its marks are painted with. */
import { plainFill, type PatternIds } from '../../figures/map-fill.ts';
import type { Measure } from '../../model/indicator.ts';
import { element } from './markup.ts';
import { LIGHT, painted } from './tokens.ts';

/** A pattern that keeps its size whatever the magnification of what it fills. */
const tile = (id: string, size: number, scale: number, turn: string, ...inside: string[]): string =>
  element(
    'pattern',
    {
      id,
      width: size,
      height: size,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `scale(${1 / scale})${turn}`,
    },
    ...inside,
  );

const ground = (size: number, fill: string): string =>
  element('rect', { width: size, height: size, ...painted('fill', fill) });

const dot = (at: number, r: number, fill: string): string =>
  element('circle', { cx: at, cy: at, r, ...painted('fill', fill) });

export const noDataPattern = (id: string, scale: number): string =>
  tile(
    id,
    6,
    scale,
    ' rotate(45)',
    ground(6, LIGHT['no-data']),
    element('rect', { width: 1.1, height: 6, fill: LIGHT['no-data-line'] }),
  );

export const notApplicablePattern = (id: string, scale: number): string =>
  tile(id, 6, scale, '', ground(6, LIGHT.paper), dot(3, 0.9, LIGHT['no-data-line']));

/** A colour with the dots of an estimate. */
export const estimatePattern = (id: string, scale: number, fill: string): string =>
  tile(id, 5, scale, '', ground(5, fill), dot(2.5, 0.75, LIGHT['estimate-dot']));

/** The definitions that a set of fills refers to. */
export function mapPatterns(
  fills: ReadonlySet<string>,
  ids: PatternIds,
  { breaks, palette }: Measure,
  scale: number,
): string {
  const used = (id: string): boolean => fills.has(`url(#${id})`);
  const painted = [...breaks.keys(), breaks.length, 'meets' as const, 'misses' as const];
  return [
    ...(used(ids.noData) ? [noDataPattern(ids.noData, scale)] : []),
    ...(used(ids.notApplicable) ? [notApplicablePattern(ids.notApplicable, scale)] : []),
    ...painted
      .filter((of) => used(ids.uncertain(of)))
      .map((of) => estimatePattern(ids.uncertain(of), scale, plainFill(of, palette))),
  ].join('');
}
