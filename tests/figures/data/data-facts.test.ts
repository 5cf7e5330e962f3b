import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFacts } from '../../../src/figures/data/data-facts.ts';
import { committed } from '../../analysis/committed-data.ts';

const rows = (file: string): string[][] =>
  readFileSync(`data/${file}`, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

describe('The facts that the caveats speak of', () => {
  const facts = dataFacts({
    countries: committed('countries'),
    'ldc-membership': committed('ldc-membership'),
    'internet-use': committed('internet-use'),
    'internet-use-by-sex': committed('internet-use-by-sex'),
  });

  it('are those that a plain count of the files gives', () => {
    const year = String(facts?.estimates.year);
    const use = rows('internet-use.csv').filter(([, at]) => at === year);
    expect(facts?.estimates).toEqual({
      n: use.filter(([, , , status]) => status === 'estimate').length,
      of: use.length,
      year: Number(year),
    });
    const bySex = rows('internet-use-by-sex.csv').filter(([, , female, male]) => female && male);
    expect(facts?.bySex.ever).toBe(new Set(bySex.map(([iso3]) => iso3)).size);
  });

  it('are none while a dataset is missing', () => {
    expect(dataFacts({ countries: committed('countries') })).toBeNull();
  });
});
