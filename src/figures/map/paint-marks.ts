/**
 * Paints the marks of a map. A change of year changes nothing but what is written here: one pass
 * over a few hundred elements that writes only what differs, instead of as many reactive parts.
 */
import type { Attachment } from 'svelte/attachments';
import type { Iso3 } from '../../model/country.ts';
import type { Point } from '../../scene/placed.ts';
import type { PatternIds } from './fill.ts';
import type { Mark } from './view.ts';

export interface MarkPaint {
  readonly marks: ReadonlyMap<Iso3, Mark>;
  readonly fillOf: (mark: Mark) => string;
  /** Radius of an economy's circle, in map units. */
  readonly radiusOf: (iso3: Iso3) => number;
  /** Where the middle of its circle stands. */
  readonly standOf: (iso3: Iso3) => Point;
  /** Whether circles stand for values, so that an economy without a value has none. */
  readonly bubbles: boolean;
  /** The class or standing that the reader points at in the legend; null for none. */
  readonly lit: string | null;
}

/** What an element was last painted with: reading it back from the page costs more than the paint. */
interface Painted {
  readonly klass: string;
  readonly standing: string | null;
  readonly fill: string;
  readonly hidden: boolean;
  readonly outside: boolean;
  readonly glow: boolean;
  /** Radius and middle of its circle, as attributes; null without one. */
  readonly circle: Readonly<Record<'r' | 'cx' | 'cy', string>> | null;
}

const painted = new WeakMap<Element, Painted>();

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

function wanted(mark: Mark, hasCircle: boolean, paint: MarkPaint): Painted {
  const key = mark.standing ?? String(mark.klass);
  return {
    klass: String(mark.klass),
    standing: mark.standing,
    fill: paint.fillOf(mark),
    hidden: paint.bubbles && typeof mark.klass !== 'number',
    outside: mark.outside,
    glow: paint.lit !== null && paint.lit === key,
    circle: hasCircle ? circleOf(mark.iso3, paint) : null,
  };
}

function circleOf(iso3: Iso3, { radiusOf, standOf }: MarkPaint) {
  const { x, y } = standOf(iso3);
  return { r: radiusOf(iso3).toFixed(2), cx: x.toFixed(2), cy: y.toFixed(2) };
}

function paintMark(element: Element, mark: Mark, paint: MarkPaint): void {
  const circle = element.localName === 'g' ? element.lastElementChild : null;
  const last = painted.get(element);
  const next = wanted(mark, circle !== null, paint);
  if (next.klass !== last?.klass) write(element, 'data-class', next.klass);
  if (next.standing !== (last?.standing ?? null)) write(element, 'data-standing', next.standing);
  if (next.fill !== last?.fill) write(element, 'fill', next.fill);
  if (next.hidden !== (last?.hidden ?? false))
    write(element, 'display', next.hidden ? 'none' : null);
  if (next.outside !== (last?.outside ?? false)) element.classList.toggle('outside', next.outside);
  if (next.glow !== (last?.glow ?? false)) element.classList.toggle('glow', next.glow);
  if (circle && next.circle)
    for (const name of ['r', 'cx', 'cy'] as const)
      if (next.circle[name] !== last?.circle?.[name]) write(circle, name, next.circle[name]);
  painted.set(element, next);
}

/**
 * Paints the land below circles: hatched where there is no circle because there is no value.
 * Elements carry the code in `data-ground`, since `data-iso3` is the mark's own.
 */
export const paintGround =
  (marks: ReadonlyMap<Iso3, Mark>, { noData, notApplicable }: PatternIds): Attachment =>
  (group) => {
    for (const element of group.children) {
      const klass = marks.get(element.getAttribute('data-ground') ?? '')?.klass ?? 'no-data';
      const pattern = klass === 'not-applicable' ? notApplicable : noData;
      const fill = typeof klass === 'number' ? 'var(--no-data)' : `url(#${pattern})`;
      if (element.getAttribute('fill') !== fill) element.setAttribute('fill', fill);
    }
  };

/** Paints every element below this one that carries a `data-iso3`. */
export const paintMarks =
  (paint: MarkPaint): Attachment =>
  (group) => {
    for (const element of group.children) {
      const mark = paint.marks.get(element.getAttribute('data-iso3') ?? '');
      if (mark) paintMark(element, mark, paint);
    }
  };
