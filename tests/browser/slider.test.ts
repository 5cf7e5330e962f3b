import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import YearSlider from '../../src/ui/YearSlider.svelte';
import '../../src/app.css';

const heard: string[] = [];
let show: (year: number) => Promise<void>;

/** A slider on a page that takes every year it is told, as the atlas does. */
async function slider(year: number) {
  const take = (how: string) => (to: number) => {
    heard.push(`${how} ${to}`);
    void show(to);
  };
  const screen = await render(YearSlider, {
    first: 2015,
    last: 2020,
    year,
    latest: 2019,
    reporters: new Map([
      [2015, 1],
      [2019, 120],
    ]),
    onslide: take('slide'),
    onchoose: take('choose'),
    onlatest: () => {
      heard.push('latest');
    },
  });
  show = (to) => screen.rerender({ year: to });
  return screen;
}

const range = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('input[type="range"]');
  if (!found) throw new Error('There is no slider.');
  return found;
};

beforeEach(() => {
  heard.length = 0;
});

afterEach(() => {
  vi.useRealTimers();
});

describe('The year slider', () => {
  it('is a slider named Year that says its year and how many countries report it', async () => {
    const screen = await slider(2019);
    const year = screen.getByRole('slider', { name: 'Year' });
    await expect
      .element(year)
      .toHaveAttribute('aria-valuetext', '2019: 120 countries with a value of that year');
    await expect.element(year).toHaveAttribute('min', '2015');
    await expect.element(year).toHaveAttribute('max', '2020');
    await expect.element(screen.getByText(/^120 countries in the world/)).toBeVisible();
  });

  it('says so where no country reports the year', async () => {
    const screen = await slider(2017);
    await expect.element(screen.getByText('No country has a value of 2017.')).toBeVisible();
  });

  it('is moved with the arrow keys, Home and End', async () => {
    await slider(2017);
    range().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(heard).toContain('choose 2018');
    await userEvent.keyboard('{Home}');
    expect(range().value).toBe('2015');
    await userEvent.keyboard('{End}');
    expect(range().value).toBe('2020');
    expect(heard.at(-1)).toBe('choose 2020');
  });

  it('tells of every year while it is dragged, and of the last once let go', async () => {
    await slider(2016);
    for (const year of ['2017', '2018']) {
      range().value = year;
      range().dispatchEvent(new Event('input', { bubbles: true }));
    }
    range().dispatchEvent(new Event('change', { bubbles: true }));
    expect(heard).toEqual(['slide 2017', 'slide 2018', 'choose 2018']);
  });

  it('steps by its buttons, and not beyond its ends', async () => {
    const screen = await slider(2016);
    await screen.getByRole('button', { name: 'Next year' }).click();
    await screen.getByRole('button', { name: 'Previous year' }).click();
    await screen.getByRole('button', { name: 'Previous year' }).click();
    expect(heard).toEqual(['choose 2017', 'choose 2016', 'choose 2015']);
    await expect.element(screen.getByRole('button', { name: 'Previous year' })).toBeDisabled();
  });

  it('leads to the latest year, and shows when it is there', async () => {
    const screen = await slider(2016);
    const latest = screen.getByRole('button', { name: 'Latest' });
    await expect.element(latest).toHaveAttribute('aria-pressed', 'false');
    await latest.click();
    expect(heard).toEqual(['latest']);
    await show(2019);
    await expect.element(latest).toHaveAttribute('aria-pressed', 'true');
  });

  it('has targets of at least 24 pixels', async () => {
    await slider(2016);
    for (const element of document.querySelectorAll('.slider :is(button, input)')) {
      const { width, height } = element.getBoundingClientRect();
      expect(Math.min(width, height), element.outerHTML).toBeGreaterThanOrEqual(24);
    }
  });
});

describe('Playing the years', () => {
  /** The button is pressed by the mouse, before time stands still. */
  const button = (name: string): HTMLButtonElement => {
    const found = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
    if (!found) throw new Error(`There is no button ${name}.`);
    return found;
  };
  const pass = async (milliseconds: number): Promise<void> => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  };

  it('shows year after year until the last', async () => {
    await slider(2018);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    button('Play the years').click();
    await pass(700);
    await pass(700);
    expect(heard).toEqual(['slide 2019', 'slide 2020']);
    await pass(700);
    expect(heard.at(-1)).toBe('choose 2020');
    const told = heard.length;
    await pass(7000);
    expect(heard).toHaveLength(told);
  });

  it('begins again where it stands at the end', async () => {
    await slider(2020);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    button('Play the years').click();
    expect(heard).toEqual(['slide 2015']);
    await pass(700);
    expect(heard.at(-1)).toBe('slide 2016');
  });

  it('pauses by the same button, and keeps the year', async () => {
    await slider(2016);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    button('Play the years').click();
    await pass(700);
    button('Pause').click();
    await pass(7000);
    expect(heard).toEqual(['slide 2017', 'choose 2017']);
  });

  it('pauses when the reader moves the slider', async () => {
    await slider(2016);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    button('Play the years').click();
    range().value = '2019';
    range().dispatchEvent(new Event('input', { bubbles: true }));
    await pass(7000);
    expect(heard).toEqual(['slide 2019']);
  });
});
