/** The list of the gallery leaves no figure out, and shows none twice. */
import { readFileSync } from 'node:fs';
import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { COMPARE } from '../../gallery/figures/compare.ts';
import { INSTEAD_OF_NIGER, WITHOUT_COURSE } from '../../gallery/figures/country.ts';
import { measuresShown, STATES } from '../../gallery/figures/figure.ts';
import { GALLERY } from '../../gallery/figures/index.ts';
import { SNAPSHOTS } from '../../gallery/snapshots/committed.ts';
import { filesOf } from '../../gallery/snapshots/snapshots.ts';
import { BASKETS } from '../../src/model/basket.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { TARGETS } from '../../src/model/roadmap.ts';
import {
  COMPARE_FIGURES,
  COUNTRY_FIGURES,
  EXPLORE_FIGURES,
  FIGURES,
  pageOf,
} from '../../src/address/figures.ts';
import { PAGES } from '../../src/address/view.ts';

const names = new Set(GALLERY.map(({ name }) => name));
const missing = (expected: readonly string[]): string[] =>
  expected.filter((name) => !names.has(name));

describe('The gallery', () => {
  it('has each name once, fit for a file', () => {
    expect(names.size).toBe(GALLERY.length);
    expect(GALLERY.filter(({ name }) => !/^[\w.-]+$/.test(name))).toEqual([]);
  });

  it('has every indicator in every form of Explore, and every measure and basket', () => {
    const forms = INDICATORS.flatMap(({ id }) => EXPLORE_FIGURES.map((form) => `${form}-${id}`));
    const measures = INDICATORS.flatMap((indicator) =>
      measuresShown(indicator)
        .slice(1)
        .flatMap(({ id }) => [`map-${indicator.id}-${id}`, `trend-${indicator.id}-${id}`]),
    );
    const baskets = BASKETS.flatMap((basket) => [`map-${basket}`, `trend-${basket}`]);
    expect(missing([...forms, ...measures, ...baskets].map((each) => `explore-${each}`))).toEqual(
      [],
    );
  });

  it('has every figure of Compare, with each indicator that it depends on', () => {
    const lists = COMPARE_FIGURES.map((figure) =>
      COMPARE.filter(({ name, state }) => name.startsWith(figure) && state === 'usual'),
    );
    expect(lists.map((list) => list.length)).toEqual([20, 20, 20, 20, 20, 1, 1, 2]);
  });

  it('has every figure of a country', () => {
    for (const figure of COUNTRY_FIGURES)
      expect(
        GALLERY.some(({ name }) => name.startsWith(`${figure}-`)),
        figure,
      ).toBe(true);
  });

  it('has every figure of the Roadmap, every target, and a map of each that is for 2030', () => {
    expect(missing(FIGURES.filter((figure) => pageOf(figure) === 'roadmap'))).toEqual([]);
    expect(missing(TARGETS.map((id) => `target-${id}`))).toEqual([]);
    const addresses = GALLERY.filter(({ page }) => page === 'explore').map((each) => each.address);
    for (const id of TARGETS.filter((each) => !each.startsWith('bc-2025')))
      expect(
        addresses.filter((each) => each?.includes(`target=${id}`)),
        id,
      ).not.toEqual([]);
  });

  it('has the small trend of every indicator', () => {
    const drawn = INDICATORS.filter(({ id }) => !WITHOUT_COURSE.includes(id));
    expect(
      missing(drawn.map(({ id }) => `country-${INSTEAD_OF_NIGER[id] ?? 'NER'}-${id}`)),
    ).toEqual([]);
  });

  it('has every state, and every page', () => {
    expect(new Set(GALLERY.map(({ state }) => state))).toEqual(new Set(STATES));
    expect(new Set(GALLERY.map(({ page }) => page))).toEqual(new Set(PAGES));
  });

  it('holds no picture twice', () => {
    const pictures = GALLERY.flatMap(filesOf).filter((file) => file.endsWith('.svg'));
    const byText = group(pictures, (file) => readFileSync(SNAPSHOTS + file, 'utf8'));
    expect([...byText.values()].filter((files) => files.length > 1)).toEqual([]);
  });
});
