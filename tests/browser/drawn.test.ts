import { afterEach, describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { isDrawn } from '../../src/figures/chart/drawn.ts';
import MapFigure from '../../src/figures/map/MapFigure.svelte';
import { plotted } from '../../src/figures/chart/plot.ts';
import type { PlotBuilder } from '../../src/scene/plot-options.ts';
import { mapProps } from './atlas-parts.ts';

const chart: PlotBuilder = (plot, width) => ({ width, height: 100, marks: [plot.frame()] });

let room: HTMLElement | undefined;

/** A part of the page that is so wide. */
function roomOf(width: number): HTMLElement {
  room = document.createElement('div');
  room.style.width = `${width}px`;
  document.body.append(room);
  return room;
}

const drawingIn = (place: Element): HTMLElement | null => place.querySelector('[data-drawn]');

afterEach(() => room?.remove());

describe('A chart', () => {
  it('says for which width it is drawn, each time that it is', async () => {
    const element = roomOf(400);
    // As figures do, it keeps its height while it is drawn.
    element.style.height = '110px';
    const stop = plotted(chart)(element);
    expect(element.dataset.drawn).toBe('0');
    expect(isDrawn(document)).toBe(false);
    await expect.poll(() => element.dataset.drawn).toBe('400');
    expect(isDrawn(document)).toBe(true);
    element.style.width = '300px';
    expect(isDrawn(document), 'drawn for another width').toBe(false);
    await expect.poll(() => element.dataset.drawn).toBe('300');
    expect(element.querySelector('svg')?.getAttribute('width')).toBe('300');
    expect(isDrawn(document)).toBe(true);
    stop?.();
  });

  it('is not drawn any more once it is to show something else', async () => {
    const element = roomOf(400);
    plotted(chart)(element)?.();
    const stop = plotted(chart)(element);
    expect(isDrawn(document)).toBe(false);
    await expect.poll(() => isDrawn(document)).toBe(true);
    expect(element.childElementCount).toBe(1);
    stop?.();
  });

  it('waits for nothing while it has no width', () => {
    const element = roomOf(400);
    element.hidden = true;
    const stop = plotted(chart)(element);
    expect(isDrawn(document)).toBe(true);
    expect(element.childElementCount).toBe(0);
    stop?.();
  });
});

describe('A map', () => {
  it('says for which width it is drawn as well', async () => {
    const target = roomOf(640);
    await render(MapFigure, { target, props: mapProps({ time: { kind: 'year', year: 2019 } }) });
    await expect.poll(() => drawingIn(target)?.dataset.drawn).toBe('640');
    expect(isDrawn(target)).toBe(true);
    target.style.width = '320px';
    expect(isDrawn(target)).toBe(false);
    await expect.poll(() => drawingIn(target)?.dataset.drawn).toBe('320');
    expect(isDrawn(target)).toBe(true);
  });
});
