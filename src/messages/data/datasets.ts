/** What the parts of the list of data files are called, and what is said of their columns. */
import * as say from '#words/data/datasets.ts';
import type { DatasetPart } from '../../model/dataset.ts';
import type { DataField } from '../../model/source.ts';
import { formatBreak } from '../format.ts';

export const DATASET_PART_TITLE: Readonly<Record<DatasetPart, string>> = {
  indicators: say.datasetPartTitle_indicators,
  groups: say.datasetPartTitle_groups,
  context: say.datasetPartTitle_context,
  archive: say.datasetPartTitle_archive,
  map: say.datasetPartTitle_map,
};

const TYPE: Readonly<Record<string, string>> = {
  string: say.type_string,
  number: say.type_number,
  year: say.type_year,
  date: say.type_date,
  boolean: say.type_boolean,
};

function rangeText({ minimum, maximum }: DataField['constraints']): string {
  const text = (value: number) => formatBreak(value, 'plain');
  if (minimum !== undefined && maximum !== undefined)
    return say.rangeText_textText({ text: text(minimum), text2: text(maximum) });
  return minimum === undefined ? '' : say.rangeText_orMore({ text: text(minimum) });
}

/** "number from 0 to 100, may be empty": what the cells of a column may hold. */
export const columnText = ({ type, constraints }: DataField): string =>
  say.columnText({
    type: TYPE[type] ?? type,
    range: rangeText(constraints),
    required: constraints.required,
  });
