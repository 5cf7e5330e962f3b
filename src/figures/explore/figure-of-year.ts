/** The figures of a selection in one year: the same numbers as a map, bars or a table. */
import { notesOf } from '../../analysis/value-notes.ts';
import type { Form } from '../../address/view.ts';
import type { FigureView } from '../view.ts';
import { selectionTable } from './selection-table.ts';
import {
  ldcsIn,
  mapOfYear,
  rankingOfYear,
  tableOfYear,
  titleOfYear,
  type ExploreInput,
} from './year-figure.ts';

/** The forms that show one year. */
export type FormOfYear = Exclude<Form, 'trend'>;

const OF_YEAR = { map: mapOfYear, rank: rankingOfYear, table: tableOfYear } as const;

/** The figures of one year, apart from the trend, so that an embedded list does without that. */
export function ofYear(form: FormOfYear, input: ExploreInput): FigureView {
  const { tables, selection } = input;
  const { indicator, measure, year, readings, ranked, scope } = selection;
  const table = () =>
    selectionTable({
      title: titleOfYear(input),
      countries: tables.countries,
      members: scope.members,
      readings,
      ranked,
      measure,
      year,
      ldcs: ldcsIn(input),
      notes: notesOf(indicator, tables),
    });
  return { ...OF_YEAR[form](input), table };
}
