/** The full series behind a figure: every value of every year, as long rows that computers like. */
import { statements } from '../messages/joining.ts';
import { noteOn } from '../analysis/value-notes.ts';
import { sourcesOf } from '../figures/sources.ts';
import { empty, number, text, year, type Cell, type FigureTable } from '../figures/view.ts';
import type { Countries, Iso3 } from '../model/country.ts';
import type { Observation, Status } from '../model/observation.ts';
import type { DataSource } from '../model/source.ts';
import type { NotesByCountry } from '../model/tables.ts';
import { compareNames } from '../messages/format.ts';
import { SERIES, unitInFiles } from '../messages/export/files.ts';
import { BASKET_NAME } from '../messages/measures.ts';
import { isNoneSurveyed, VALUE_NOTE } from '../messages/figure/value-note.ts';
import type { Segment, Timeline } from '../selection/timeline.ts';
import { sourceText } from '../figures/source-text.ts';

export interface SeriesInput {
  readonly timeline: Timeline;
  readonly countries: Countries;
  /** The economies whose values are wanted. */
  readonly members: readonly Iso3[];
  readonly sources: readonly DataSource[];
  /** What the publisher notes on values; without it there is no column of notes. */
  readonly notes?: NotesByCountry | undefined;
  /** What is measured, without a year. */
  readonly title: string;
}

/** Source and licence of a value, which depend on its status alone. */
function creditOf({ timeline, sources }: SeriesInput): (status: Status) => Cell {
  const known = new Map<Status, Cell>();
  return (status) => {
    const found = known.get(status);
    if (found) return found;
    const behind = sourcesOf(timeline.indicator, sources, [{ status }]);
    const cell = behind.length === 0 ? empty('none') : text(statements(behind.map(sourceText)));
    known.set(status, cell);
    return cell;
  };
}

interface Place {
  readonly iso3: Iso3;
  readonly name: string;
}

const byName = ({ countries, members }: SeriesInput): Place[] =>
  members
    .map((iso3) => ({ iso3, name: countries.get(iso3)?.short ?? iso3 }))
    .toSorted((a, b) => compareNames(a.name, b.name));

/**
 * Every value that the data have of a measure: economy, code, true year, value, unit, status,
 * basket where there are baskets, source. Nothing is filled in from other years.
 */
export function seriesTable(input: SeriesInput): FigureTable {
  const { timeline, title, notes } = input;
  const { unit } = timeline.measure;
  const credit = creditOf(input);
  const withBasket = timeline.segments.some(({ basket }) => basket !== null);
  const noteCell = (iso3: Iso3, ofYear: number): Cell => {
    const note = noteOn(notes, { iso3, year: ofYear });
    return note ? text(note.note) : empty('none');
  };
  const cells = ({ iso3, name }: Place, { basket }: Segment, point: Observation): Cell[] => [
    text(name),
    text(iso3),
    year(point.year),
    isNoneSurveyed(point.value, unit) ? empty('none-surveyed') : number(point.value, unit),
    text(unitInFiles(unit)),
    text(SERIES.status[point.status]),
    ...(withBasket ? [basket === null ? empty('none') : text(BASKET_NAME[basket])] : []),
    ...(notes ? [noteCell(iso3, point.year)] : []),
    credit(point.status),
  ];
  const rows = byName(input).flatMap((place) =>
    timeline.segments.flatMap((segment) =>
      (segment.series.get(place.iso3) ?? []).map((point) => ({
        id: `${place.iso3}-${segment.basket ?? ''}-${point.year}`,
        cells: cells(place, segment, point),
      })),
    ),
  );
  return {
    caption: SERIES.caption(title),
    columns: seriesColumns(withBasket, notes !== undefined),
    rows,
  };
}

const seriesColumns = (withBasket: boolean, withNotes: boolean): FigureTable['columns'] => [
  { id: 'country', label: SERIES.country, align: 'start' },
  { id: 'iso3', label: SERIES.code, align: 'start' },
  { id: 'year', label: SERIES.year, align: 'end' },
  { id: 'value', label: SERIES.value, align: 'end' },
  { id: 'unit', label: SERIES.unit, align: 'start' },
  { id: 'status', label: SERIES.statusHead, align: 'start' },
  ...(withBasket ? [{ id: 'basket', label: SERIES.basket, align: 'start' as const }] : []),
  ...(withNotes ? [{ id: 'note', label: VALUE_NOTE.column, align: 'start' as const }] : []),
  { id: 'source', label: SERIES.source, align: 'start' },
];
