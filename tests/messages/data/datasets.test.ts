import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DATASET_PARTS, datasetsOf } from '../../../src/messages/data/datasets.ts';
import { CAVEATS, RULES } from '../../../src/messages/data/method.ts';
import { committed } from '../../analysis/committed-data.ts';

const words = Object.fromEntries(DATASET_PARTS.flatMap(({ id }) => Object.entries(datasetsOf(id))));

describe('The words on the datasets', () => {
  it('name every file that the site serves, and no other', () => {
    const served = readdirSync('data').filter((name) => /\.(csv|json)$/.test(name));
    // The list of sources is what the page itself is made of.
    expect(Object.keys(words).sort()).toEqual(served.filter((n) => n !== 'sources.json').sort());
  });

  it.each(Object.keys(words).filter((file) => file.endsWith('.csv')))(
    'explain every column of %s, in its order',
    (file) => {
      const [header = ''] = readFileSync(`data/${file}`, 'utf8').split('\n');
      expect(Object.keys(words[file]!.columns)).toEqual(header.split(','));
    },
  );
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

  it('quote Burundi’s price, India’s one year and Puerto Rico’s missing men as the files have them', () => {
    const burundi = committed('price-baskets').get('fixed-5gb')?.get('BDI') ?? [];
    for (const year of [2018, 2019])
      expect(burundi.find((price) => price.year === year)?.pctGni).toBeGreaterThan(900);
    const bySex = committed('internet-use-by-sex');
    expect(bySex.get('IND')?.map(({ year }) => year)).toEqual([2018]);
    const men = bySex.get('PRI')?.filter(({ male }) => male !== null);
    expect(men?.at(-1)?.year).toBe(2019);
    expect(bySex.get('PRI')?.at(-1)?.year).toBeGreaterThan(2019);
  });
});
