/** Views drawn at random, over all that an address can say. */
import fc from 'fast-check';
import { INCOME_GROUPS, ITU_REGIONS, REGIONS } from '../../src/model/country.ts';
import { basketsOf, INDICATORS } from '../../src/indicators/index.ts';
import { TARGETS } from '../../src/model/roadmap.ts';
import { parseAddress } from '../../src/address/address.ts';
import { FORMS, type PageId, type View } from '../../src/address/view.ts';

const GROUPS = [
  ...['world', 'ldc', 'lldc', 'sids', 'developed', 'developing'],
  ...INCOME_GROUPS.map((income) => `income-${income}`),
  ...ITU_REGIONS.map((region) => `itu-${region}`),
  ...REGIONS,
  // Sub-regions of M49: large, small, and with hardly a figure.
  ...['m49-011', 'm49-014', 'm49-029', 'm49-053', 'm49-057', 'm49-061'],
];

const year = fc.integer({ min: 1990, max: 2026 });
const time = fc.oneof(
  { weight: 2, arbitrary: fc.constant('latest') },
  { weight: 3, arbitrary: year.map(String) },
  { weight: 2, arbitrary: fc.tuple(year, year).map((both) => both.toSorted().join('..')) },
);

const some = (codes: readonly string[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1, maxLength });

/** The addresses of a page; `codes` are those of the countries there are. */
function addressesOf(page: PageId, codes: readonly string[]) {
  const group = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...GROUPS) },
    { weight: 1, arbitrary: some(codes, 5).map((members) => members.join('.')) },
  );
  return fc.constantFrom(...INDICATORS).chain((indicator) => {
    const measures = indicator.measures.map(({ id }) => id);
    const baskets = basketsOf(indicator) ?? [];
    const parts = {
      page: fc.constant(page),
      indicator: fc.constant(indicator.id),
      measure: fc.constantFrom(...measures),
      ...(baskets.length > 0 && { basket: fc.constantFrom('official', ...baskets) }),
      experimental: fc.constantFrom('on', 'off'),
      view: fc.constantFrom(...FORMS),
      time,
      country: some(codes, page === 'country' ? 1 : 3).map((list) => list.join('~')),
      group: fc
        .uniqueArray(group, { minLength: 2, maxLength: page === 'compare' ? 2 : 3 })
        .map((list) => list.join('~')),
      region: fc.constantFrom(...REGIONS),
      target: fc.constantFrom(...TARGETS),
      membership: fc.constantFrom('constant', 'of-the-time'),
      tolerance: fc.constantFrom('on', 'off'),
    };
    const needed = page === 'country' ? ['page', 'country'] : ['page', 'indicator'];
    return fc.record(parts, { requiredKeys: needed as ('page' | 'indicator')[] });
  });
}

/** Addresses of the pages whose words depend on what is chosen. */
export const anyAddress = (codes: readonly string[]): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 6, arbitrary: addressesOf('explore', codes) },
      { weight: 6, arbitrary: addressesOf('compare', codes) },
      { weight: 4, arbitrary: addressesOf('country', codes) },
    )
    .map((parts) =>
      Object.entries(parts)
        .map(([name, value]) => `${name}=${value}`)
        .join('&'),
    );

export const viewOf = (address: string): View => parseAddress(address).view;
