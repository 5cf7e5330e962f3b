import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DataTable from '../../src/figures/table/DataTable.svelte';
import { empty, number, text, year, type FigureTable } from '../../src/figures/view.ts';
import '../../src/app.css';

const row = (id: string, name: string, value: number | null, from: number) => ({
  id,
  cells: [text(name), value === null ? empty('no-data') : number(value, 'percent'), year(from)],
});

const TABLE: FigureTable = {
  caption: 'Internet use, 2019',
  columns: [
    { id: 'country', label: 'Country', align: 'start' },
    { id: 'value', label: '%', align: 'end' },
    { id: 'year', label: 'Year', align: 'end' },
  ],
  rows: [
    row('ALB', 'Albania', 60, 2019),
    row('ALA', 'Åland Islands', null, 2018),
    row('NER', 'Niger', 0, 2017),
    row('DEU', 'Germany', 88.1, 2019),
  ],
};

const codes = (): string[] =>
  [...document.querySelectorAll('tbody tr')].map((each) => each.getAttribute('data-row') ?? '');

describe('A table', () => {
  it('has a caption, heads and rows that say what they are', async () => {
    const screen = await render(DataTable, { table: TABLE });
    await expect.element(screen.getByRole('table', { name: 'Internet use, 2019' })).toBeVisible();
    expect(screen.getByRole('columnheader').all()).toHaveLength(3);
    expect(screen.getByRole('rowheader').all()).toHaveLength(4);
  });

  it('writes zero as zero and no data as no data', async () => {
    await render(DataTable, { table: TABLE });
    const cellOf = (code: string) => document.querySelector(`[data-row="${code}"] td`)?.textContent;
    expect([cellOf('NER'), cellOf('ALA'), cellOf('DEU')]).toEqual(['0.0%', 'no data', '88.1%']);
  });

  it('sorts numbers with the largest first, then the other way, missing ones last both ways', async () => {
    const screen = await render(DataTable, { table: TABLE });
    const head = screen.getByRole('button', { name: '%' });
    await head.click();
    expect(codes()).toEqual(['DEU', 'ALB', 'NER', 'ALA']);
    await expect
      .element(screen.getByRole('columnheader', { name: '%' }))
      .toHaveAttribute('aria-sort', 'descending');
    await head.click();
    expect(codes()).toEqual(['NER', 'ALB', 'DEU', 'ALA']);
    await expect
      .element(screen.getByRole('columnheader', { name: '%' }))
      .toHaveAttribute('aria-sort', 'ascending');
  });

  it('sorts words from A, accents where their letter belongs', async () => {
    const screen = await render(DataTable, { table: TABLE });
    await screen.getByRole('button', { name: 'Country' }).click();
    expect(codes()).toEqual(['ALA', 'ALB', 'DEU', 'NER']);
  });

  it('sorts by the keyboard, and keeps equals in their order', async () => {
    const screen = await render(DataTable, { table: TABLE });
    (screen.getByRole('button', { name: 'Year' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    expect(codes()).toEqual(['ALB', 'DEU', 'ALA', 'NER']);
  });

  it('can be scrolled by the keyboard, and says what it is', async () => {
    const screen = await render(DataTable, { table: TABLE });
    const region = screen.getByRole('region', { name: 'Internet use, 2019' });
    await expect.element(region).toHaveAttribute('tabindex', '0');
  });

  it('marks rows, and leads from them to a page', async () => {
    const screen = await render(DataTable, {
      table: TABLE,
      marked: ['NER'],
      hrefOf: (id: string) => `?country=${id}`,
    });
    expect(document.querySelector('[data-row="NER"]')?.classList.contains('marked')).toBe(true);
    await expect
      .element(screen.getByRole('link', { name: 'Niger' }))
      .toHaveAttribute('href', '?country=NER');
  });
});
