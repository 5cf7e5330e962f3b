import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/address/view.ts';
import { buildFigure } from '../../../src/figures/build-figure.ts';
import { INDICATOR, INDICATORS } from '../../../src/indicators/index.ts';
import { rowsOf } from '../../data/committed-files.ts';
import { committedFiles } from '../committed-files.ts';

const files = committedFiles();
const niger = { ...defaultView('country'), countries: ['NER'] };

/** The last value of Niger in the file, found without the atlas. */
const lastUse = rowsOf('internet-use.csv')
  .filter(({ iso3 }) => iso3 === 'NER')
  .at(-1);

describe('The figures of a country', () => {
  it('has every indicator in its profile, with its own value and those of its groups', () => {
    const view = buildFigure('country-profile', niger, files)?.view;
    const rows = view?.table().rows ?? [];
    for (const { id } of INDICATORS)
      expect(
        rows.some((row) => row.id === `${id}-country`),
        id,
      ).toBe(true);
    const own = rows.find((row) => row.id === 'internet-use-country');
    expect(own?.cells[2]).toMatchObject({ kind: 'number', value: Number(lastUse?.value) });
    expect(own?.cells[3]).toEqual({ kind: 'year', year: Number(lastUse?.year) });
    expect(rows.some((row) => row.id === 'internet-use-ldc')).toBe(true);
    expect(view?.countsLdcs).toBe(true);
    // The values that ITU itself publishes of groups are in it, so their sources are.
    expect(view?.sources.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['internet-use.csv', 'group-estimates.csv', 'price-medians.csv']),
    );
  });

  it('has the course of one indicator', () => {
    const view = { ...niger, indicator: INDICATOR['mobile-price'] };
    const built = buildFigure('country-trend', view, files)?.view;
    expect(built?.id).toBe('mobile-price-country-NER');
    expect(built?.body.kind).toBe('chart');
  });

  it('is none without a country, and no course where there never was a value', () => {
    expect(buildFigure('country-profile', defaultView('country'), files)).toBeNull();
    const antarctica = { ...niger, countries: ['ATA'] };
    expect(buildFigure('country-trend', antarctica, files)).toBeNull();
    const rows = buildFigure('country-profile', antarctica, files)?.view.table().rows ?? [];
    const own = rows.filter(({ id }) => id.endsWith('-country'));
    expect(own.map(({ cells }) => cells[2]?.kind)).toEqual(INDICATORS.map(() => 'empty'));
  });
});
