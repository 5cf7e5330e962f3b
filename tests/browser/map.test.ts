import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import MapFigure from '../../src/figures/map/MapFigure.svelte';
import { couldReport } from '../../src/model/established.ts';
import type { Target } from '../../src/model/roadmap.ts';
import { paletteCss } from '../../src/scene/palette.ts';
import '../../src/app.css';
import { byName, chosen, geography, mapProps, selectionFor, tables } from './atlas-parts.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const YEAR = { time: { kind: 'year', year: 2019 } } as const;

const sheet = new CSSStyleSheet();
sheet.replaceSync(paletteCss());
document.adoptedStyleSheets.push(sheet);

beforeEach(() => {
  chosen.length = 0;
});

const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

const map = () => find('svg[role="application"]') as SVGSVGElement;
const mark = (iso3: string) => find(`[data-iso3="${iso3}"]`) as SVGElement;
const spoken = (): string => find('[data-live="map"]').textContent.trim();
const tooltip = (): string | undefined =>
  document.querySelector('.tooltip')?.textContent.replace(/\s+/g, ' ').trim();
const nameOf = (iso3: string): string => tables.countries.get(iso3)?.short ?? iso3;
const press = (keys: string) => userEvent.keyboard(keys);

/** The middle of a mark, as the pointer sees it. */
const middleOf = (iso3: string): { x: number; y: number } => {
  const place = geography.places.get(iso3);
  const matrix = map().getScreenCTM();
  if (!place || !matrix) throw new Error(`There is no place for ${iso3}.`);
  const { x, y } = new DOMPoint(place.x, place.y).matrixTransform(matrix);
  return { x, y };
};

const pointer = (type: string, at: { x: number; y: number }, pointerType = 'mouse'): void => {
  const target = document.elementFromPoint(at.x, at.y) ?? map();
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      clientX: at.x,
      clientY: at.y,
      pointerId: 1,
      pointerType,
      isPrimary: true,
    }),
  );
};

const open = async (...asked: Parameters<typeof mapProps>) => render(MapFigure, mapProps(...asked));

describe('The keyboard on the map', () => {
  it('stops once at the map, whatever the number of countries', async () => {
    await open(YEAR);
    expect(map().tabIndex).toBe(0);
    expect(map().querySelectorAll('[tabindex]')).toHaveLength(0);
    expect(map().getAttribute('aria-label')).toBe('Individuals using the Internet, 2019');
  });

  it('walks all economies by name with the right arrow, and announces each', async () => {
    await open(YEAR);
    map().focus();
    const drawn = byName(
      [...document.querySelectorAll('[data-iso3]')].map(
        (each) => each.getAttribute('data-iso3') ?? '',
      ),
    );
    const { readings } = selectionFor(YEAR);
    for (const iso3 of readings.keys()) expect(drawn, nameOf(iso3)).toContain(iso3);
    for (const iso3 of drawn) {
      map().dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
      await tick();
      const value = readings.get(iso3);
      expect(spoken()).toMatch(value ? /\. Class / : /\. (No value|Not applicable)/);
      expect(spoken().startsWith(`${nameOf(iso3)}. `), `${spoken()} for ${iso3}`).toBe(true);
    }
    await press('{ArrowRight}');
    expect(spoken()).toMatch(/^Afghanistan\. /);
  });

  it('walks back with the left arrow, round the ends', async () => {
    await open(YEAR);
    map().focus();
    await press('{ArrowLeft}');
    expect(spoken()).toMatch(/^Zimbabwe\. /);
    await press('{ArrowLeft}');
    expect(spoken()).toMatch(/^Zambia\. /);
  });

  it('walks by rank with up and down', async () => {
    await open(YEAR);
    map().focus();
    const order = selectionFor(YEAR).ranked.map(({ reading }) => reading.iso3);
    for (const iso3 of order.slice(0, 5)) {
      await press('{ArrowDown}');
      expect(spoken()).toContain(nameOf(iso3));
    }
    await press('{ArrowUp}');
    expect(spoken()).toContain(nameOf(order[3] ?? ''));
    expect(spoken()).toMatch(/rank \d+ of \d+\.$/i);
  });

  it('goes to the first and last country by name with Home and End', async () => {
    await open(YEAR);
    map().focus();
    await press('{End}');
    expect(spoken()).toMatch(/^Zimbabwe\. /);
    await press('{Home}');
    expect(spoken()).toMatch(/^Afghanistan\. 17\.6% in 2019/);
  });

  it('selects with Enter and with the space bar', async () => {
    await open(YEAR);
    map().focus();
    await press('{Home}{Enter}');
    await press('{End} ');
    expect(chosen).toEqual(['AFG', 'ZWE']);
  });

  it('leaves the country with Escape, then the map', async () => {
    await open(YEAR);
    map().focus();
    await press('{Home}{Escape}');
    expect(spoken()).toBe('');
    expect(document.activeElement).toBe(map());
    await press('{Escape}');
    expect(document.activeElement).not.toBe(map());
  });

  it('zooms with plus and minus about the country it stands on, and shows all with 0', async () => {
    await open(YEAR);
    map().focus();
    const whole = map().getAttribute('viewBox');
    await press('{Home}++++');
    expect(map().viewBox.baseVal.width).toBeLessThan(geography.world.width / 4);
    const { x, y, width, height } = map().viewBox.baseVal;
    const place = geography.places.get('AFG');
    expect(place?.x).toBeGreaterThan(x);
    expect(place?.x).toBeLessThan(x + width);
    expect(place?.y).toBeGreaterThan(y);
    expect(place?.y).toBeLessThan(y + height);
    await press('0');
    expect(map().getAttribute('viewBox')).toBe(whole);
  });

  it('brings a country into the picture that was outside it', async () => {
    await open(YEAR);
    map().focus();
    await press('{Home}+++++{End}');
    const { x, y, width, height } = map().viewBox.baseVal;
    const place = geography.places.get('ZWE');
    expect(place?.x).toBeGreaterThan(x);
    expect(place?.x).toBeLessThan(x + width);
    expect(place?.y).toBeGreaterThan(y);
    expect(place?.y).toBeLessThan(y + height);
  });

  it('leaves keys to the browser that the map has no use for', async () => {
    await open(YEAR);
    map().focus();
    const event = new KeyboardEvent('keydown', { key: '+', ctrlKey: true, cancelable: true });
    map().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});

describe('What is drawn', () => {
  it('carries code and class, each economy once', async () => {
    await open(YEAR);
    const codes = [...document.querySelectorAll('[data-iso3]')].map((e) =>
      e.getAttribute('data-iso3'),
    );
    expect(new Set(codes).size).toBe(codes.length);
    expect(mark('NER').getAttribute('data-class')).toMatch(/^[0-6]$/);
    expect(mark('ERI').getAttribute('data-class')).toMatch(/^[0-6]$|^no-data$/);
  });

  it('shows Tuvalu and Nauru as dots over everything else, and Russia as itself', async () => {
    await open(YEAR);
    for (const iso3 of ['TUV', 'NRU', 'AND', 'SMR', 'MCO', 'VAT', 'LIE', 'BHR', 'SGP', 'MDV']) {
      const { x, y } = middleOf(iso3);
      const top = document.elementFromPoint(x, y)?.closest('[data-iso3]');
      expect(top?.getAttribute('data-iso3'), iso3).toBe(iso3);
      expect(mark(iso3).querySelector('circle'), iso3).not.toBeNull();
    }
    expect(mark('RUS').localName).toBe('path');
  });

  it('has circles in proportion and hatched land where people are counted', async () => {
    await open({ indicator: INDICATOR['people-offline'], measure: 'people', ...YEAR });
    const { readings } = selectionFor({
      indicator: INDICATOR['people-offline'],
      measure: 'people',
      ...YEAR,
    });
    const radius = (iso3: string) => Number(mark(iso3).querySelector('circle')?.getAttribute('r'));
    const value = (iso3: string) => readings.get(iso3)?.value ?? NaN;
    expect((radius('IND') / radius('NGA')) ** 2).toBeCloseTo(value('IND') / value('NGA'), 1);
    const ground = (iso3: string) => find(`[data-ground="${iso3}"]`).getAttribute('fill');
    expect(ground('IND')).toBe('var(--no-data)');
    // North Korea could report; Western Sahara, of which no figure is ever published, could not.
    expect(readings.has('PRK')).toBe(false);
    expect(ground('PRK')).toMatch(/^url\(#.*no-data\)$/);
    expect(ground('ESH')).toMatch(/^url\(#.*not-applicable\)$/);
  });

  it('dims what lies outside the region', async () => {
    await open({ region: 'africa', ...YEAR });
    expect(Number(getComputedStyle(mark('DEU')).opacity)).toBeLessThan(0.5);
    expect(getComputedStyle(mark('NER')).opacity).toBe('1');
  });

  it('makes no new shapes when the map moves', async () => {
    await open(YEAR);
    map().focus();
    await press('++++');
    const before = mark('NER');
    await press('{Home}{End}{Home}');
    expect(mark('NER')).toBe(before);
  });
});

describe('The legend', () => {
  const button = (key: string) => find(`.legend [data-key="${key}"]`) as HTMLButtonElement;

  it('counts what is on the map, and who could report and is too small for a map to show', async () => {
    await open(YEAR);
    const told = (key: string): number =>
      Number(/: (\d+) /.exec(button(key).getAttribute('aria-label') ?? '')?.[1]);
    const drawn = (key: string): number =>
      document.querySelectorAll(`[data-iso3][data-class="${key}"]`).length;
    for (const key of ['0', '3', '6']) expect(told(key), key).toBe(drawn(key));
    const { readings } = selectionFor(YEAR);
    const silent = [...tables.countries.keys()].filter(
      (iso3) => couldReport(iso3, 2019) && !readings.has(iso3),
    );
    expect(told('no-data')).toBe(silent.length);
    expect(drawn('no-data')).toBeLessThanOrEqual(silent.length);
  });

  it('lights the countries of a class while it is pointed at or has the focus', async () => {
    await open(YEAR);
    const klass = mark('NER').getAttribute('data-class') ?? '';
    await userEvent.hover(button(klass));
    expect(map().getAttribute('data-lit')).toBe(klass);
    expect(getComputedStyle(mark('NER')).opacity).toBe('1');
    expect(Number(getComputedStyle(mark('DEU')).opacity)).toBeLessThan(0.5);
    await userEvent.unhover(button(klass));
    expect(getComputedStyle(mark('DEU')).opacity).toBe('1');
    button('6').focus();
    await expect.poll(() => map().getAttribute('data-lit')).toBe('6');
  });

  it('is one tab stop, walked with the arrow keys', async () => {
    await open(YEAR);
    const stops = [...document.querySelectorAll<HTMLElement>('.legend button')];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    button('0').focus();
    await press('{ArrowRight}');
    expect(document.activeElement).toBe(button('1'));
    await press('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement).toBe(button('not-applicable'));
    await press('{Escape}');
    expect(map().getAttribute('data-lit')).toBeNull();
  });

  it('shows who meets a target, and lights them', async () => {
    const target: Target = {
      id: 'coverage-4g',
      title: 'Everyone is covered',
      year: 2030,
      indicator: INDICATOR['coverage-4g'],
      measure: 'share',
      operator: 'at-least',
      threshold: { min: 95 },
      appliesTo: { scope: 'countries', group: 'world' },
      source: { title: '', publisher: '', date: '2022', link: null, paragraphs: [1] },
      caveat: '',
      standIn: null,
      recommendation: '1A',
    };
    await open({ indicator: INDICATOR['coverage-4g'], ...YEAR }, target);
    const { readings } = selectionFor({ indicator: INDICATOR['coverage-4g'], ...YEAR });
    const meeting = [...readings.values()].filter(({ value }) => value >= 95).length;
    expect(document.querySelectorAll('[data-standing="meets"]')).toHaveLength(meeting);
    expect(button('meets').getAttribute('aria-label')).toBe(
      `Meets the target: ${meeting} countries`,
    );
    await userEvent.hover(button('misses'));
    expect(getComputedStyle(mark('TCD')).opacity).toBe('1');
    expect(Number(getComputedStyle(mark('DEU')).opacity)).toBeLessThan(0.5);
    map().focus();
    await press('{Home}');
    expect(spoken()).toMatch(/Does not meet the target/);
  });
});

describe('The pointer', () => {
  it('brings up a card with value, year and rank, and takes it away', async () => {
    await open(YEAR);
    pointer('pointermove', middleOf('IND'));
    await expect.poll(tooltip).toMatch(/^India .*% in 2019.*Rank \d+ of \d+/);
    expect(spoken()).toBe('');
    map().dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
    await expect.poll(tooltip).toBeUndefined();
  });

  it('says from which year an older value is', async () => {
    const { readings } = selectionFor(YEAR);
    const older = [...readings.values()].find(({ year }) => year < 2019);
    if (!older) throw new Error('There is no older value.');
    await open(YEAR);
    pointer('pointermove', middleOf(older.iso3));
    await expect.poll(tooltip).toContain(`No value for 2019; this is from ${older.year}`);
  });

  it('selects what it clicks, and catches dots from some pixels away', async () => {
    await open(YEAR);
    pointer('click', middleOf('BRA'));
    const { x, y } = middleOf('TUV');
    pointer('click', { x: x + 6, y: y + 6 });
    expect(chosen).toEqual(['BRA', 'TUV']);
  });

  it('of a finger brings up the card by a tap', async () => {
    await open(YEAR);
    pointer('pointermove', middleOf('IND'), 'touch');
    expect(tooltip()).toBeUndefined();
    pointer('click', middleOf('IND'), 'touch');
    await expect.poll(tooltip).toMatch(/^India /);
    expect(chosen).toEqual(['IND']);
  });

  it('finds a country by its land where circles stand for people', async () => {
    await open({ indicator: INDICATOR['people-offline'], measure: 'people', ...YEAR });
    // The east of Australia, far from its circle.
    const { x, y } = middleOf('AUS');
    pointer('pointermove', { x: x + 25, y });
    await expect.poll(tooltip).toMatch(/^Australia /);
  });

  it('zooms with the wheel about the point it is on, and lets the page scroll at the end', async () => {
    await open(YEAR);
    const wheel = (deltaY: number): boolean => {
      const { x, y } = middleOf('IND');
      return map().dispatchEvent(
        new WheelEvent('wheel', {
          deltaY,
          clientX: x,
          clientY: y,
          cancelable: true,
          bubbles: true,
        }),
      );
    };
    const before = middleOf('IND');
    expect(wheel(-300)).toBe(false);
    await expect.poll(() => map().viewBox.baseVal.width).toBeLessThan(geography.world.width * 0.6);
    const after = middleOf('IND');
    // Wheels tell whole pixels only.
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
    wheel(3000);
    wheel(3000);
    wheel(3000);
    await expect.poll(() => map().viewBox.baseVal.width).toBe(geography.world.width);
    expect(wheel(300)).toBe(true);
  });

  it('drags a zoomed map without selecting anything', async () => {
    await open(YEAR);
    map().focus();
    await press('+++');
    const before = map().viewBox.baseVal.x;
    const from = { x: 400, y: 200 };
    pointer('pointerdown', from);
    for (const x of [390, 360, 330]) pointer('pointermove', { x, y: 200 });
    pointer('pointerup', { x: 330, y: 200 });
    pointer('click', { x: 330, y: 200 });
    await expect.poll(() => map().viewBox.baseVal.x).toBeGreaterThan(before);
    expect(chosen).toEqual([]);
  });
});

describe('The buttons', () => {
  it('zoom in and out and show the whole map', async () => {
    const screen = await open(YEAR);
    const whole = map().getAttribute('viewBox');
    await screen.getByRole('button', { name: 'Zoom in' }).click();
    expect(map().getAttribute('viewBox')).not.toBe(whole);
    await screen.getByRole('button', { name: 'Show the whole map' }).click();
    expect(map().getAttribute('viewBox')).toBe(whole);
    await expect.element(screen.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
  });
});
