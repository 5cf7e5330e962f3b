import { describe, expect, it } from 'vitest';
import { ownFigure, type OwnFigureInput } from '../../../src/figures/data/own-figure.ts';
import { ownMeasure } from '../../../src/own-data/classes.ts';
import { countries, country, seriesOf } from '../../analysis/small-world.ts';

const series = seriesOf({ NER: { 2020: 5, 2021: 10 }, TCD: { 2021: 20 }, DEU: { 2020: 30 } });
const figure = (known: Partial<OwnFigureInput> = {}) =>
  ownFigure({
    countries: countries(
      country('NER', { short: 'Niger' }),
      country('TCD', { short: 'Chad' }),
      country('DEU', { short: 'Germany' }),
    ),
    stays: [],
    series,
    measure: ownMeasure(series, 'steps'),
    classing: 'steps',
    year: 2021,
    name: 'Accounts',
    unit: 'per 1,000 adults',
    file: 'accounts.csv',
    ...known,
  });

describe('The figure of a reader’s own file', () => {
  it('shows the values of the year itself, and no earlier ones', () => {
    const { map } = figure().view.body;
    expect([...map.readings.keys()]).toEqual(['NER', 'TCD']);
    expect(map.marks.get('DEU')?.klass).toBe('no-data');
    expect(map.order).toEqual(['TCD', 'NER']);
  });

  it('says the value with the reader’s unit, and from which file it is', () => {
    expect(figure().cardOf('NER')).toMatchObject({
      value: '10 per 1,000 adults',
      rank: 'Rank 2 of 2',
      source: 'From your own file accounts.csv',
    });
    expect(figure().cardOf('DEU')).toMatchObject({ value: null, year: 'No value for 2021' });
  });

  it('claims no source and no licence', () => {
    const { view } = figure();
    expect(view.sources).toEqual([]);
    expect(view.notes[0]).toMatch(/your own file accounts\.csv.*not part of the atlas/);
  });

  it('has the same values in its table, under the reader’s unit', () => {
    const { columns, rows } = figure().view.table();
    const value = columns.findIndex(({ id }) => id === 'value');
    expect(columns[value]?.label).toBe('per 1,000 adults');
    expect(rows.find(({ id }) => id === 'TCD')?.cells[value]).toMatchObject({ value: 20 });
  });

  it('has a title also where the reader gave no name', () => {
    expect(figure({ name: ' ' }).view.title).toBe('Your own data, 2021');
  });
});
