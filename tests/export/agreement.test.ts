/** The picture, the file of data and the map of the screen say the same of every country. */
import { constantFrom, integer, property } from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { classOf } from '../../src/analysis/classes.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { figureCsv } from '../../src/export/formats.ts';
import { standaloneSvg } from '../../src/picture/standalone.ts';
import { environment, figureAt } from './committed-figures.ts';
import { marksIn } from '../picture/drawing.ts';
import { holds } from '../support/property.ts';

const choices = INDICATORS.flatMap(({ id, measures }) =>
  measures.map((measure) => `indicator=${id}&measure=${measure.id}`),
);

/** Rows of a CSV by country code. */
const rowsByCode = (csv: string): ReadonlyMap<string, Readonly<Record<string, string>>> =>
  new Map(
    Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data.map(
      (row) => [row.Code!, row],
    ),
  );

describe('A figure’s picture and its file of data', () => {
  it('agree with the marks of the screen on every country', () => {
    holds(
      property(constantFrom(...choices), integer({ min: 1990, max: 2025 }), (choice, year) => {
        const { view, selection } = figureAt(`${choice}&time=${year}`);
        if (view.body.kind !== 'map') throw new Error('This is no map.');
        const { marks } = view.body.map;
        const drawn = marksIn(standaloneSvg(view, environment(850)));
        const rows = rowsByCode(figureCsv(view.table(), view.sources));
        for (const [iso3, { klass }] of drawn) {
          expect(klass, iso3).toBe(String(marks.get(iso3)?.klass));
          const row = rows.get(iso3);
          const value = row?.Value ?? '';
          const none = klass === '0' && selection.measure.unit === 'people';
          // Economies that never report are hatched on the map and are in no table.
          if (!row) expect(klass, iso3).toBe('not-applicable');
          else if (value === '')
            expect(row.Status, iso3).toBe(
              none ? 'none of those surveyed' : klass.replace('-', ' '),
            );
          else expect(String(classOf(Number(value), selection.measure)), iso3).toBe(klass);
        }
        for (const [iso3, reading] of selection.readings) {
          expect(Math.abs(Number(rows.get(iso3)?.Value) - reading.value), iso3).toBeLessThan(1);
          expect(Number(rows.get(iso3)?.['Year of value']), iso3).toBe(reading.year);
        }
      }),
      { runs: 40 },
    );
  });
});
