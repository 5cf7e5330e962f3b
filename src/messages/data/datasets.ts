/** What the parts of the list of data files are called, and what is said of their columns. */
import type { DatasetPart } from '../../model/dataset.ts';
import type { DataField } from '../../model/source.ts';
import { formatBreak } from '../format.ts';

export const DATASET_PART_TITLE: Readonly<Record<DatasetPart, string>> = {
  indicators: 'The indicators',
  groups: 'The publishers’ own figures for groups',
  context: 'Countries, people and income',
  archive: 'What was known when the Roadmap was written',
  map: 'The map and the Roadmap',
};

const TYPE: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  year: 'year',
  date: 'day',
  boolean: '1 or 0',
};

function rangeText({ minimum, maximum }: DataField['constraints']): string {
  const text = (value: number) => formatBreak(value, 'plain');
  if (minimum !== undefined && maximum !== undefined)
    return ` from ${text(minimum)} to ${text(maximum)}`;
  return minimum === undefined ? '' : `, ${text(minimum)} or more`;
}

/** "number from 0 to 100, may be empty": what the cells of a column may hold. */
export const columnText = ({ type, constraints }: DataField): string =>
  `${TYPE[type] ?? type}${rangeText(constraints)}${constraints.required ? '' : ', may be empty'}`;
