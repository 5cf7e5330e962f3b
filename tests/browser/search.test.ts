import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import countriesCsv from '../../data/countries.csv?raw';
import namesCsv from '../../data/country-names.csv?raw';
import { searchCountries, searchIndex } from '../../src/analysis/search/economies.ts';
import { parseTable } from '../../src/io/table.ts';
import { DATASETS } from '../../src/io/tables.ts';
import CountrySearch from '../../src/ui/CountrySearch.svelte';
import '../../src/app.css';

const countries = parseTable(DATASETS, 'countries', countriesCsv).data;
const index = searchIndex(countries, parseTable(DATASETS, 'country-names', namesCsv).data);

const chosen: string[] = [];

const open = () =>
  render(CountrySearch, {
    search: (typed: string) =>
      searchCountries(index, typed).map(({ iso3, matched }) => {
        const name = countries.get(iso3)?.short ?? iso3;
        return { id: iso3, name, also: matched === name ? null : matched };
      }),
    onchoose: (id: string) => {
      chosen.push(id);
    },
  });

const box = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('[role="combobox"]');
  if (!found) throw new Error('There is no box.');
  return found;
};

const type = async (text: string): Promise<void> => {
  await userEvent.clear(box());
  await userEvent.fill(box(), text);
};

const options = (): string[] =>
  [...document.querySelectorAll('[role="option"]')].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );

beforeEach(() => {
  chosen.length = 0;
});

describe('The search for a country', () => {
  it.each([
    ['Niger', 'Niger'],
    ['cote d’ivoire', 'Côte d’Ivoire'],
    ['Cote d Ivoire', 'Côte d’Ivoire'],
    ['aland', 'Åland Islands'],
    ['CURACAO', 'Curaçao'],
    ['NER', 'Niger'],
    ['de', 'Germany'],
    ['562', 'Niger'],
    ['Burma', 'Myanmar'],
    ['Swaziland', 'Eswatini'],
    ['Holland', 'Netherlands'],
    ['Германия', 'Germany'],
    ['中国', 'China'],
  ])('finds by %s first %s', async (typed, name) => {
    await open();
    await type(typed);
    await expect.poll(() => options()[0]).toMatch(new RegExp(`^${name}`));
  });

  it('says by which other name it found a country', async () => {
    await open();
    await type('Swaziland');
    await expect.poll(() => options()[0]).toMatch(/^Eswatini ?also Swaziland$/);
  });

  it('says when nothing is found, aloud too', async () => {
    const screen = await open();
    await type('Atlantis');
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('No country is called “Atlantis”.');
    expect(options()).toEqual([]);
  });

  it('is walked and chosen from by the keyboard', async () => {
    await open();
    await type('niger');
    expect(options().slice(0, 2)).toEqual(['Niger', 'Nigeria']);
    expect(box().getAttribute('aria-expanded')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    const active = document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('Nigeria');
    expect(active?.getAttribute('aria-selected')).toBe('true');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(chosen).toEqual(['NER']);
    expect(box().value).toBe('');
    expect(box().getAttribute('aria-expanded')).toBe('false');
  });

  it('goes round its ends', async () => {
    await open();
    await type('guinea');
    const found = options();
    await userEvent.keyboard('{ArrowUp}');
    const active = document.getElementById(box().getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent.trim().startsWith(found.at(-1)?.slice(0, 8) ?? '?')).toBe(true);
  });

  it('is left with Escape, with nothing chosen', async () => {
    await open();
    await type('niger');
    await userEvent.keyboard('{Escape}');
    expect(box().value).toBe('');
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual([]);
  });

  it('is chosen from by the mouse', async () => {
    const screen = await open();
    await type('niger');
    await screen.getByRole('option', { name: 'Nigeria' }).click();
    expect(chosen).toEqual(['NGA']);
  });
});
