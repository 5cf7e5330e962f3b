/**
 * Pan and zoom gestures of mouse, pen, touch and wheel, reported in CSS pixels. What they do is the
 * business of whoever listens.
 */
import type { Attachment } from 'svelte/attachments';

export interface PanZoomListener {
  /** Whether there is anything to pan: one finger otherwise scrolls the page. */
  readonly pannable: () => boolean;
  /** The picture was dragged by this much. */
  readonly pan: (dx: number, dy: number) => void;
  /**
   * The picture is to be magnified by `factor` around a point of the element.
   * @returns whether it could be; a wheel that could not zoom scrolls the page.
   */
  readonly zoom: (factor: number, x: number, y: number) => boolean;
}

/** A press that moves less than this is a click, not a drag. */
const CLICK_SLACK = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** One notch of a wheel is 100 pixels or 3 lines; a trackpad sends many small steps. */
const wheelFactor = (event: WheelEvent): number => {
  const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1);
  return 2 ** (-Math.max(-300, Math.min(300, pixels)) / (event.ctrlKey ? 120 : 300));
};

/** Attaches the gestures to an element. */
export const panZoom =
  (listener: PanZoomListener): Attachment =>
  (element) => {
    const pointers = new Map<number, Point>();
    let travelled = 0;

    const local = (event: MouseEvent): Point => {
      const { left, top } = element.getBoundingClientRect();
      return { x: event.clientX - left, y: event.clientY - top };
    };

    const pinch = (id: number, to: Point): void => {
      const other = [...pointers].find(([each]) => each !== id)?.[1];
      const from = pointers.get(id);
      if (!other || !from) return;
      const centre = middle(from, other);
      const moved = middle(to, other);
      listener.zoom(distance(to, other) / Math.max(1, distance(from, other)), centre.x, centre.y);
      listener.pan(moved.x - centre.x, moved.y - centre.y);
      travelled = CLICK_SLACK + 1;
    };

    const drag = (id: number, from: Point, to: Point): void => {
      travelled += distance(from, to);
      if (travelled <= CLICK_SLACK || !listener.pannable()) return;
      if (!element.hasPointerCapture(id)) element.setPointerCapture(id);
      listener.pan(to.x - from.x, to.y - from.y);
    };

    const down = (event: PointerEvent): void => {
      if (event.button !== 0) return;
      if (pointers.size === 0) travelled = 0;
      pointers.set(event.pointerId, local(event));
    };
    const move = (event: PointerEvent): void => {
      const from = pointers.get(event.pointerId);
      if (!from) return;
      const to = local(event);
      if (pointers.size > 1) pinch(event.pointerId, to);
      else drag(event.pointerId, from, to);
      pointers.set(event.pointerId, to);
    };
    const up = (event: PointerEvent): void => void pointers.delete(event.pointerId);
    const wheel = (event: WheelEvent): void => {
      const { x, y } = local(event);
      if (listener.zoom(wheelFactor(event), x, y)) event.preventDefault();
    };
    /** A drag ends with a click that nobody meant. */
    const swallow = (event: Event): void => {
      if (travelled > CLICK_SLACK) event.stopPropagation();
    };

    const stop = new AbortController();
    const { signal } = stop;
    element.addEventListener('pointerdown', down as EventListener, { signal });
    element.addEventListener('pointermove', move as EventListener, { signal });
    for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'])
      element.addEventListener(end, up as EventListener, { signal });
    element.addEventListener('wheel', wheel as EventListener, { signal, passive: false });
    element.addEventListener('click', swallow, { signal, capture: true });
    return () => stop.abort();
  };
