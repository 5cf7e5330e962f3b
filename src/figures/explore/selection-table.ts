/** The table of a year: the same values that the map and the ranking show, one row a country. */
import { endColumn, startColumn, unitColumn } from '../table/columns.ts';
import type { Ranked } from '../../analysis/rank.ts';
import { noteOn } from '../../analysis/value-notes.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import { existed } from '../../model/established.ts';
import { isStatusUnit } from '../../model/statuses.ts';
import type { Measure, Unit } from '../../model/indicator.ts';
import type { Reading } from '../../model/observation.ts';
import type { NotesByCountry } from '../../model/tables.ts';
import { compareNames } from '../../messages/format.ts';
import { regionName } from '../../messages/regions.ts';
import { STATUS_NAME } from '../../messages/measures.ts';
import { SELECTION_TABLE } from '../../messages/figure/table.ts';
import { isNoneSurveyed, VALUE_NOTE } from '../../messages/figure/value-note.ts';
import { count, empty, number, text, year, type Cell, type FigureTable } from '../view.ts';

export interface SelectionTableInput {
  readonly title: string;
  readonly countries: Countries;
  /** The economies in scope. */
  readonly members: readonly Iso3[];
  readonly readings: ReadonlyMap<Iso3, Reading>;
  readonly ranked: readonly Ranked[];
  readonly measure: Measure;
  readonly year: number;
  readonly ldcs: ReadonlySet<Iso3>;
  /** What the publisher notes on values; without it there is no column of notes. */
  readonly notes?: NotesByCountry | undefined;
}

function statusCell(reading: Reading | undefined): Cell {
  const name = reading && STATUS_NAME[reading.status];
  return name ? text(name) : empty('none');
}

/** A number of people that is nought for want of anybody found is no number. */
const valueCell = (value: number, unit: Unit): Cell =>
  isNoneSurveyed(value, unit) ? empty('none-surveyed') : number(value, unit);

function noteCell(iso3: Iso3, { readings, notes }: SelectionTableInput): Cell {
  const reading = readings.get(iso3);
  const note = reading && noteOn(notes, reading);
  return note ? text(note.note) : empty('none');
}

function valueCells(iso3: Iso3, input: SelectionTableInput, ranks: ReadonlyMap<Iso3, number>) {
  const reading = input.readings.get(iso3);
  const why = existed(iso3, input.year) ? 'no-data' : 'not-applicable';
  const rank = ranks.get(iso3);
  return [
    reading ? valueCell(reading.value, input.measure.unit) : empty(why),
    reading ? year(reading.year) : empty('none'),
    statusCell(reading),
    ...(isStatusUnit(input.measure.unit) ? [] : [rank === undefined ? empty('none') : count(rank)]),
  ];
}

/** Every economy in scope, with or without a value, in the order of names. */
export function selectionTable(input: SelectionTableInput): FigureTable {
  const ranks = new Map(input.ranked.map(({ reading, rank }) => [reading.iso3, rank]));
  const members = input.members.flatMap((iso3) => input.countries.get(iso3) ?? []);
  return {
    caption: input.title,
    columns: [
      startColumn('country', SELECTION_TABLE.country),
      startColumn('iso3', SELECTION_TABLE.code),
      unitColumn(input.measure.unit),
      endColumn('year', SELECTION_TABLE.year),
      startColumn('status', SELECTION_TABLE.status),
      // Names have no order in which one could be first.
      ...(isStatusUnit(input.measure.unit)
        ? []
        : [endColumn('rank', SELECTION_TABLE.rank(input.ranked.length, input.measure.better))]),
      startColumn('region', SELECTION_TABLE.region),
      startColumn('ldc', SELECTION_TABLE.ldc(input.year)),
      ...(input.notes ? [startColumn('note', VALUE_NOTE.column)] : []),
    ],
    rows: members
      .toSorted((a, b) => compareNames(a.short, b.short))
      .map(({ iso3, short, region }) => ({
        id: iso3,
        cells: [
          text(short),
          text(iso3),
          ...valueCells(iso3, input, ranks),
          region === null ? empty('none') : text(regionName(region)),
          input.ldcs.has(iso3) ? text(SELECTION_TABLE.isLdc) : empty('none'),
          ...(input.notes ? [noteCell(iso3, input)] : []),
        ],
      })),
  };
}
