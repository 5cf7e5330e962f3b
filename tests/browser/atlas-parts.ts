/** The real world and a real year of data for the tests of the map, as a page would have them. */
import countriesCsv from '../../data/countries.csv?raw';
import coverageCsv from '../../data/coverage-4g.csv?raw';
import internetUseCsv from '../../data/internet-use.csv?raw';
import placesCsv from '../../data/places.csv?raw';
import populationCsv from '../../data/population.csv?raw';
import worldJson from '../../data/world.topo.json?raw';
import { exploreFigure } from '../../src/figures/explore/explore-figure.ts';
import { countryCard, type CountryCardView } from '../../src/figures/explore/country-card.ts';
import type { MapBody } from '../../src/figures/view.ts';
import { parseTable } from '../../src/io/table.ts';
import { DATASETS } from '../../src/io/tables.ts';
import { parseWorld } from '../../src/io/topology.ts';
import { readingRule } from '../../src/analysis/reading.ts';
import { REGIONS } from '../../src/model/country.ts';
import { compareNames } from '../../src/messages/format.ts';
import type { Target } from '../../src/model/roadmap.ts';
import { geographyOf } from '../../src/scene/geography.ts';
import { scopeOf, selectYear, yearShown, type Selection } from '../../src/selection/selection.ts';
import { timelineOf, type Timeline } from '../../src/selection/timeline.ts';
import { defaultView, type View } from '../../src/address/view.ts';

const places = parseTable(DATASETS, 'places', placesCsv).data;

export const tables = {
  countries: parseTable(DATASETS, 'countries', countriesCsv).data,
  'internet-use': parseTable(DATASETS, 'internet-use', internetUseCsv).data,
  'coverage-4g': parseTable(DATASETS, 'coverage-4g', coverageCsv).data,
  population: parseTable(DATASETS, 'population', populationCsv).data,
};

export const geography = geographyOf(parseWorld(worldJson), places);

const timelines = new Map<string, Timeline | null>();

/** One timeline a measure, as on the page, where a change of year keeps it. */
function timelineFor(view: View): Timeline {
  const key = `${view.indicator.id} ${view.measure}`;
  const timeline = timelines.get(key) ?? timelineOf(tables, view);
  if (timeline === null) throw new Error('There is no timeline.');
  timelines.set(key, timeline);
  return timeline;
}

const scopes = new Map(
  [null, ...REGIONS].map((region) => [region, scopeOf(region, tables.countries)] as const),
);

export function selectionFor(change: Partial<View> = {}): Selection {
  const view = { ...defaultView(change.page, change.indicator), ...change };
  const timeline = timelineFor(view);
  const scope = scopes.get(view.region);
  const rule = readingRule(view.indicator, {}, view.tolerance);
  const selection = scope && selectYear(timeline, scope, yearShown(view.time, timeline), rule);
  if (!selection) throw new Error('There is no selection.');
  return selection;
}

/** Everything that the map of a view needs, with the country's card as the page makes it. */
export function mapProps(change: Partial<View> = {}, target: Target | null = null) {
  const view = { ...defaultView(change.page, change.indicator), ...change };
  const selection = selectionFor(view);
  const figure = exploreFigure('map', { tables, sources: [], selection, view, target });
  if (figure.body.kind !== 'map') throw new Error('This is no map.');
  const map: MapBody = figure.body.map;
  const cardOf = (iso3: string): CountryCardView | null => {
    const country = tables.countries.get(iso3);
    if (!country) return null;
    const { measure, year, ranked, readings } = selection;
    const reading = readings.get(iso3);
    return countryCard({
      country,
      reading,
      measure,
      year,
      ranked,
      stays: [],
      publisher: null,
      target,
    });
  };
  return {
    geography,
    countries: tables.countries,
    map,
    selected: view.countries,
    label: figure.title,
    cardOf,
    onselect: (iso3: string): void => {
      chosen.push(iso3);
    },
  };
}

/** The countries that maps of this test file were told to select. */
export const chosen: string[] = [];

/** Codes in the order of the names that readers see. */
export const byName = (codes: Iterable<string>): string[] => {
  const nameOf = (iso3: string): string => tables.countries.get(iso3)?.short ?? iso3;
  return [...codes].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
};
