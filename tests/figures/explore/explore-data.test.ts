/** Every number of Explore from the committed files, held against what other code makes of them. */
import { describe, expect, it } from 'vitest';
import { couldReport } from '../../../src/model/established.ts';
import { figureAt } from '../../export/committed-figures.ts';
import { classFor, QUESTIONS, valuesFor, type Question, type Value } from '../../support/oracle.ts';

const addressOf = ([indicator, measure]: Question, year: number, form: string): string =>
  `indicator=${indicator}&measure=${measure}&time=${year}&view=${form}`;

const mapOf = (question: Question, year: number) => {
  const { body } = figureAt(addressOf(question, year, 'map')).view;
  if (body.kind !== 'map') throw new Error('This is no map.');
  return body.map;
};

const rankingOf = (question: Question, year: number) => {
  const { body } = figureAt(addressOf(question, year, 'rank')).view;
  if (body.kind !== 'ranking') throw new Error('This is no ranking.');
  return body.ranking.ranked;
};

/** What statuses are called, by hand. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  'cybercrime-convention': ['not signed', 'signed'],
  'data-protection': [
    ...['no law', 'a law, not found adequate', 'a law and an authority', 'partly adequate'],
    ...['adequate', 'member of the EU or EEA'],
  ],
};

/** The rows of the table that have a value, by country code and column. */
const tableOf = (question: Question, year: number) => {
  const { columns, rows } = figureAt(addressOf(question, year, 'table')).view.table();
  const cellOf = (row: (typeof rows)[number], id: string) =>
    row.cells[columns.findIndex((column) => column.id === id)];
  return new Map(
    rows
      .map(
        (row) =>
          [
            row.id,
            { value: cellOf(row, 'value'), year: cellOf(row, 'year'), rank: cellOf(row, 'rank') },
          ] as const,
      )
      .filter(([, { value }]) => value?.kind !== 'empty'),
  );
};

const yearsOf = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The class of an economy, from its value in the file. */
function expectedClass(question: Question, year: number, code: string, value?: Value): string {
  if (value) return String(classFor(question, value.value));
  return couldReport(code, year) ? 'no-data' : 'not-applicable';
}

describe.each(QUESTIONS)('The map of %s (%s)', (indicator, measure, first, last) => {
  const question: Question = [indicator, measure];

  it('gives every economy the class of its value in the file, in every year', () => {
    for (const year of yearsOf(first, last)) {
      const values = valuesFor(question, year);
      const { marks, readings } = mapOf(question, year);
      for (const [code, { klass }] of marks)
        expect(String(klass), `${code} in ${year}`).toBe(
          expectedClass(question, year, code, values.get(code)),
        );
      expect([...readings.keys()].sort(), String(year)).toEqual([...values.keys()].sort());
      for (const [code, { value, year: from }] of readings) {
        expect(marks.has(code), `${code} in ${year}`).toBe(true);
        expect(value, `${code} in ${year}`).toBeCloseTo(values.get(code)!.value, 6);
        expect(from, `${code} in ${year}`).toBe(values.get(code)!.year);
      }
    }
  });

  it('says the same as the ranking and the table', () => {
    const year = Math.round((first + last) / 2);
    const { readings } = mapOf(question, year);
    const table = tableOf(question, year);
    const ranking = rankingOf(question, year);
    expect([...table.keys()].sort()).toEqual([...readings.keys()].sort());
    expect(ranking).toHaveLength(table.size);
    for (const { rank, reading } of ranking) {
      expect(readings.get(reading.iso3)).toEqual(reading);
      const names = NAMES[question[0]];
      expect(table.get(reading.iso3), reading.iso3).toMatchObject({
        // A status stands there by its name, and has no rank.
        value: names ? { text: names[reading.value] } : { value: reading.value },
        year: { year: reading.year },
        ...(!names && { rank: { value: rank } }),
      });
    }
  });
});
