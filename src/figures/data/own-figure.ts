/** A reader's own measure as a figure: the map of a year, with the same values as a table. */
import { ldcsOf, membersOf } from '../../analysis/group/membership.ts';
import { ranking, type Ranked } from '../../analysis/rank.ts';
import { readingsAt } from '../../analysis/reading.ts';
import type { Countries, Iso3, LdcStay } from '../../model/country.ts';
import type { Measure } from '../../model/indicator.ts';
import type { Reading, SeriesByCountry } from '../../model/observation.ts';
import { mapAlt } from '../../messages/figure/alt.ts';
import { OWN_FIGURE } from '../../messages/data/own-data.ts';
import type { Classing } from '../../own-data/classes.ts';
import { countryCard, type CountryCardView } from '../explore/country-card.ts';
import { marksOf } from '../map/view.ts';
import { selectionTable } from '../explore/selection-table.ts';
import type { FigureTable, FigureView, MapBody } from '../view.ts';
import { withNumber } from '../../messages/joining.ts';

export interface OwnFigureInput {
  readonly countries: Countries;
  readonly stays: readonly LdcStay[];
  readonly series: SeriesByCountry;
  readonly measure: Measure;
  readonly classing: Classing;
  readonly year: number;
  /** What the reader calls the measure and its unit; either may be empty. */
  readonly name: string;
  readonly unit: string;
  /** Name of the file. */
  readonly file: string;
}

/** A figure that is a map, and the card of each country in it. */
export interface OwnFigure {
  readonly view: FigureView & { readonly body: { readonly kind: 'map'; readonly map: MapBody } };
  readonly cardOf: (iso3: Iso3) => CountryCardView | null;
}

/** A reader's file holds what it holds: no year stands in for another. */
const EXACT = { tolerance: 0, breakYears: new Map() };

const named = ({ name }: OwnFigureInput): string => name.trim() || OWN_FIGURE.untitled;

/** The card of any figure, with the reader's unit and file. */
function cardMaker(
  { countries, measure, unit, year, file, stays }: OwnFigureInput,
  readings: ReadonlyMap<Iso3, Reading>,
  ranked: readonly Ranked[],
): OwnFigure['cardOf'] {
  return (iso3) => {
    const country = countries.get(iso3);
    if (!country) return null;
    const reading = readings.get(iso3);
    const card = countryCard({
      ...{ country, reading, measure, year, ranked, stays },
      publisher: null,
      target: null,
    });
    if (card.value === null) return card;
    const value = unit.trim() === '' ? card.value : withNumber(card.value, unit.trim());
    return { ...card, value, source: OWN_FIGURE.card(file) };
  };
}

/** The table of the year, with the reader's unit over the values. */
function tableOf(
  input: OwnFigureInput,
  title: string,
  parts: Pick<Parameters<typeof selectionTable>[0], 'members' | 'readings' | 'ranked'>,
): FigureTable {
  const { countries, measure, year, stays, unit } = input;
  const ldcs = ldcsOf(year, stays);
  const table = selectionTable({ title, countries, measure, year, ldcs, ...parts });
  const columns = table.columns.map((column) =>
    column.id === 'value' && unit.trim() !== '' ? { ...column, label: unit.trim() } : column,
  );
  return { ...table, columns };
}

/** The map of one year of a reader's own measure. */
export function ownFigure(input: OwnFigureInput): OwnFigure {
  const { countries, stays, series, measure, year, unit, file, classing } = input;
  const readings = readingsAt(series, year, EXACT);
  const ranked = ranking(readings.values(), measure);
  const members = membersOf({ kind: 'standing', id: 'world' }, year, { countries, stays });
  const title = OWN_FIGURE.title(named(input), year);
  const marks = marksOf({ countries, measure, year, readings, scope: null, standings: null });
  return {
    cardOf: cardMaker(input, readings, ranked),
    view: {
      id: 'own-data-map',
      title,
      subtitle: OWN_FIGURE.subtitle(unit),
      notes: [OWN_FIGURE.source(file), OWN_FIGURE.years, OWN_FIGURE.classes(classing)],
      sources: [],
      alt: () =>
        mapAlt({
          title,
          measure,
          ranked,
          ofRegion: false,
          marked: null,
          of: members.length,
          nameOf: (iso3) => countries.get(iso3)?.short ?? iso3,
        }),
      body: {
        kind: 'map',
        map: {
          measure,
          marks,
          readings,
          order: ranked.map(({ reading }) => reading.iso3),
          peaks: null,
          region: null,
          byTarget: false,
          everMeasured: series,
        },
      },
      table: () => tableOf(input, title, { members, readings, ranked }),
    },
  };
}
