import { describe, expect, it } from 'vitest';
import { identityOf } from '../../../src/figures/country/identity.ts';
import { seriesOf } from '../../analysis/small-world.ts';
import { ATA, NER, tables } from './small-atlas.ts';

const BEFORE = new Date(2026, 10, 23, 23, 59);
const ON_THE_DAY = new Date(2026, 10, 24);

const factsOf = (
  country: Parameters<typeof identityOf>[0],
  all: Parameters<typeof identityOf>[1],
  now = BEFORE,
) =>
  Object.fromEntries(
    identityOf(country, all, now).map(({ id, values }) => [id, values.join(' | ')]),
  );

describe('Who a country is', () => {
  it('has its codes, place and groups written out', () => {
    const facts = factsOf({ ...NER, m49: '562', iso2: 'NE', name: 'Niger' }, tables());
    expect(facts.codes).toBe('ISO 3166 NER, NE; M49 562');
    expect(facts.place).toBe('Western Africa, Sub-Saharan Africa, Africa');
    expect(facts.groups).toMatch(/^Least developed country \(LDC\) since 1971 \| Landlocked/);
  });

  it('has population and income with their years, or says that there is none', () => {
    const all = tables({ 'gni-per-capita': seriesOf({ NER: { 2011: 350 } }) });
    expect(factsOf(NER, all)).toMatchObject({
      population: 'fewer than 1,000 (2025)',
      gni: '$350 (2011)',
    });
    expect(factsOf(ATA, all)).toMatchObject({ population: 'no figure', gni: 'no figure' });
  });

  it('tells a graduation that happened from one that is scheduled', () => {
    const stay = { iso3: 'NER', included: 1982, graduated: null, scheduled: null };
    const ldc = (known: object) =>
      factsOf(NER, tables({ 'ldc-membership': [{ ...stay, ...known }] })).groups?.split(' | ')[0];
    expect(ldc({ graduated: 2024 })).toBe('Least developed country from 1982, graduated in 2024');
    expect(ldc({ scheduled: 2026 })).toMatch(/since 1982, graduation scheduled for 2026$/);
  });

  it('says of a scheduled day what is known, and once it has come that no more is', () => {
    const schedule = {
      day: '2026-11-24',
      state: 'extension-requested',
      asOf: '2026-06-03',
      note: '',
    } as const;
    const stay = { iso3: 'NER', included: 1975, graduated: null, scheduled: 2026, schedule };
    const all = tables({ 'ldc-membership': [stay] });
    const at = (now: Date) => factsOf(NER, all, now).groups?.split(' | ')[0];
    const known =
      'Least developed country (LDC) since 1975, graduation scheduled for 24 November 2026, extension requested, decision to be confirmed (known on 3 June 2026)';
    expect(at(BEFORE)).toBe(known);
    expect(at(ON_THE_DAY)).toBe(`${known}; that day has come, and what happened is not known here`);
  });
});
