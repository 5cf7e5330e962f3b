import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../src/export/formats.ts';
import { seriesTable } from '../../src/export/series-table.ts';
import { countries, figureAt, sources } from './committed-figures.ts';

const seriesAt = (address: string) => {
  const { selection } = figureAt(address);
  const { timeline, scope } = selection;
  return {
    timeline,
    table: seriesTable({ timeline, countries, members: scope.members, sources, title: 'Title' }),
  };
};

/** The cells of a country and a year as plain text. */
const rowsOf = (address: string, iso3: string, year: number): string[] =>
  figureCsv(seriesAt(address).table, sources)
    .split('\r\n')
    .filter((line) => line.includes(`,${iso3},${year},`));

describe('The full series behind a figure', () => {
  it('has every value of every year once', () => {
    const { timeline, table } = seriesAt('indicator=internet-use&time=2019');
    const values = [...timeline.segments[0]!.series.values()].reduce((n, s) => n + s.length, 0);
    expect(table.rows.length).toBe(values);
    expect(new Set(table.rows.map(({ id }) => id)).size).toBe(values);
  });

  it('names the publisher that each value is from', () => {
    const [before] = rowsOf('indicator=internet-use', 'NER', 1999);
    const [after] = rowsOf('indicator=internet-use', 'NER', 2010);
    expect(before).toMatch(/World Bank.*CC BY 4\.0/);
    expect(before).not.toContain('ITU DataHub');
    expect(after).toMatch(/ITU DataHub.*CC BY-NC-SA 3\.0 IGO/);
  });

  it('has unit and status in words', () => {
    expect(rowsOf('indicator=internet-use', 'NER', 1999)[0]).toMatch(/,%,source does not say/);
    expect(rowsOf('indicator=people-offline', 'NER', 2010)[0]).toMatch(
      /,\d+,"people \(computed, not counted\)",/,
    );
  });

  it('names the basket of each price', () => {
    const { table } = seriesAt('indicator=fixed-price&region=africa');
    expect(table.columns.map(({ id }) => id)).toContain('basket');
    expect(rowsOf('indicator=fixed-price', 'KEN', 2019)[0]).toContain('Fixed broadband, 5 GB');
  });

  it('is that of the region shown', () => {
    const { table } = seriesAt('indicator=internet-use&region=oceania');
    const codes = new Set(table.rows.map(({ cells }) => cells[1]));
    expect(JSON.stringify([...codes])).toContain('FJI');
    expect(JSON.stringify([...codes])).not.toContain('NER');
  });
});
