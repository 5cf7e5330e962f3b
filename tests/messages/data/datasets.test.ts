import { describe, expect, it } from 'vitest';
import { columnText } from '../../../src/messages/data/datasets.ts';
import { CAVEATS, RULES } from '../../../src/messages/data/method.ts';
import type { DataField } from '../../../src/model/source.ts';
import { committed } from '../../analysis/committed-data.ts';

const field = (type: string, constraints: Partial<DataField['constraints']> = {}): DataField => ({
  name: 'value',
  type,
  description: '',
  constraints: { required: true, ...constraints },
});

describe('The words on a column', () => {
  it('say what its cells may hold', () => {
    expect(columnText(field('number', { minimum: 0, maximum: 100 }))).toBe('number from 0 to 100');
    expect(columnText(field('number', { minimum: 0, required: false }))).toBe(
      'number, 0 or more, may be empty',
    );
    expect(columnText(field('date'))).toBe('day');
  });
});

describe('The rules and caveats', () => {
  it('have anchors of their own', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });

  it('count the territories without a population as the files have them', () => {
    const population = committed('population');
    const without = [...committed('internet-use').keys()].filter((iso3) => !population.has(iso3));
    expect(CAVEATS.fixed.join(' ')).toContain('Eighteen territories');
    expect(without).toHaveLength(18);
  });

  it('quote Burundi’s price and India’s one year as the files have them', () => {
    const burundi = committed('price-baskets').get('fixed-5gb')?.get('BDI') ?? [];
    for (const year of [2018, 2019])
      expect(burundi.find((price) => price.year === year)?.pctGni).toBeGreaterThan(900);
    const bySex = committed('internet-use-by-sex');
    expect(bySex.get('IND')?.map(({ year }) => year)).toEqual([2018]);
  });
});
