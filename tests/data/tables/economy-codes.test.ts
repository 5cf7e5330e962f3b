import { describe, expect, it } from 'vitest';
import { ALIASES, DROPPED, resolveEconomy } from '../../../data/build/tables/economy-codes.ts';
import { KNOWN, refusalOf } from '../fixtures.ts';

const PLACE = { file: 'f.csv', row: 3, column: 'code' };
const resolve = (code: string) => resolveEconomy(code, KNOWN, PLACE);

describe('rule: codes are joined on an explicit table', () => {
  it('takes an ISO code of the M49 list as it is', () => {
    expect(resolve('NER')).toEqual({ kind: 'economy', iso3: 'NER' });
  });

  it.each([
    ['AAA', 'GGY'],
    ['GBJ', 'JEY'],
    ['KSO', 'XKX'],
    ['XKX', 'XKX'],
    ['ASC', 'ASC'],
  ])("reads %s, a publisher's own code, as %s", (code, iso3) => {
    expect(resolve(code)).toEqual({ kind: 'economy', iso3 });
  });

  it('leaves out former and joined areas, with the reason', () => {
    expect([...DROPPED.keys()]).toEqual(['YUG', 'CHI']);
    expect(resolve('YUG')).toMatchObject({ kind: 'dropped' });
  });

  it('lists every code that is not an ISO code of M49', () => {
    expect([...ALIASES.keys()]).toEqual(['AAA', 'GBJ', 'ASC', 'KSO', 'XKX']);
  });

  it('refuses a code it does not know, with its place', () => {
    expect(refusalOf(() => resolve('ZZZ'))).toEqual({
      ...PLACE,
      reason: 'unknown economy code "ZZZ"',
    });
  });
});

describe('rule: aggregates of the World Bank are dropped by code', () => {
  it('drops CEB, whatever its label says', () => {
    expect(resolve('CEB')).toEqual({
      kind: 'dropped',
      reason: 'aggregate rows of the World Bank',
    });
  });

  it.each(['WLD', 'LDC', 'EUU', 'SST'])('drops %s', (code) => {
    expect(resolve(code).kind).toBe('dropped');
  });
});
