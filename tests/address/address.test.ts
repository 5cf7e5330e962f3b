import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INCOME_GROUPS, ITU_REGIONS, REGIONS } from '../../src/model/country.ts';
import type { Group } from '../../src/model/group.ts';
import { basketsOf, INDICATOR, INDICATORS } from '../../src/indicators/index.ts';
import { RECOMMENDATIONS, TARGETS } from '../../src/model/roadmap.ts';
import { formatAddress, parseAddress } from '../../src/address/address.ts';
import { pickedGroup, looksLikeGroup } from '../../src/address/groups.ts';
import { defaultView, FORMS, PAGES, type Time, type View } from '../../src/address/view.ts';
import { holds } from '../support/property.ts';

const year = fc.integer({ min: 1960, max: 2099 });
const iso3 = fc.stringMatching(/^[A-Z]{3}$/).filter((code) => !looksLikeGroup(code.toLowerCase()));
const orNull = <T>(values: readonly T[]): fc.Arbitrary<T | null> =>
  fc.constantFrom(null, ...values);

const time: fc.Arbitrary<Time> = fc.oneof(
  fc.constant<Time>({ kind: 'latest' }),
  year.map((each): Time => ({ kind: 'year', year: each })),
  fc
    .tuple(year, year)
    .filter(([from, to]) => from < to)
    .map(([from, to]): Time => ({ kind: 'span', from, to })),
);

const group: fc.Arbitrary<Group> = fc.oneof(
  fc
    .constantFrom(
      'world' as const,
      'ldc' as const,
      'developed' as const,
      'm49-014' as const,
      ...INCOME_GROUPS.map((income) => `income-${income}` as const),
      ...ITU_REGIONS.map((region) => `itu-${region}` as const),
    )
    .map((id): Group => ({ kind: 'standing', id })),
  fc.uniqueArray(iso3, { minLength: 1, maxLength: 4 }).map(pickedGroup),
);

/** Every view that the pages can lead to. */
const view: fc.Arbitrary<View> = fc.constantFrom(...INDICATORS).chain((indicator) =>
  fc.record({
    page: fc.constantFrom(...PAGES),
    indicator: fc.constant(indicator),
    measure: fc.constantFrom(...indicator.measures.map(({ id }) => id)),
    basket: orNull(basketsOf(indicator) ?? []),
    experimental: fc.boolean(),
    view: fc.constantFrom(...FORMS),
    time,
    countries: fc.uniqueArray(iso3, { maxLength: 4 }),
    groups: fc.uniqueArray(group, { maxLength: 3, selector: (each) => JSON.stringify(each) }),
    region: orNull(REGIONS),
    rec: orNull(RECOMMENDATIONS),
    target: orNull(TARGETS),
    tolerance: fc.boolean(),
    membership: fc.constantFrom('constant', 'of-the-time'),
  }),
);

const NAMES = [
  'page',
  'indicator',
  'measure',
  'basket',
  'experimental',
  'view',
  'time',
  'country',
  'group',
  'region',
  'rec',
  'target',
  'tolerance',
  'membership',
];

/** Addresses near to right ones, where the mistakes of people and programs lie. */
const almost = fc
  .array(
    fc.tuple(
      fc.constantFrom(...NAMES, 'utm_source'),
      fc.oneof(
        fc.string(),
        fc.constantFrom(
          'NER~',
          '~ner~NER',
          'ldc~xx',
          '2019..2000',
          'NER.TCD',
          '%',
          'none',
          'usd',
          '..',
        ),
      ),
    ),
  )
  .map((pairs) => pairs.map(([name, value]) => `${name}=${value}`).join('&'));

describe('An address', () => {
  it('brings back the view that it was written from, short or spelled out', () => {
    holds(
      fc.property(view, fc.boolean(), (shown, spellOut) => {
        const address = formatAddress(shown, { spellOut });
        expect(parseAddress(address)).toEqual({ view: shown, notices: [] });
      }),
    );
  });

  it('can be any text at all, and reading and writing it once settles it', () => {
    holds(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), almost), (text) => {
        const settled = formatAddress(parseAddress(text).view);
        const again = parseAddress(settled);
        expect(again.notices).toEqual([]);
        expect(formatAddress(again.view)).toBe(settled);
      }),
    );
  });

  it('never needs an escape', () => {
    holds(
      fc.property(view, fc.boolean(), (shown, spellOut) => {
        const address = formatAddress(shown, { spellOut });
        expect(address).toMatch(/^[A-Za-z0-9=&.~-]*$/);
        const url = new URL('https://atlas.example/');
        url.search = address;
        expect(url.search.slice(1)).toBe(address);
      }),
    );
  });

  it('is empty for what the atlas shows first', () => {
    expect(formatAddress(defaultView())).toBe('');
    expect(parseAddress('')).toEqual({ view: defaultView(), notices: [] });
  });

  it('reads like what it shows', () => {
    const shown: View = {
      ...defaultView('explore', INDICATOR['mobile-price']),
      measure: 'usd',
      basket: 'mobile-1.5gb',
      view: 'trend',
      time: { kind: 'span', from: 2018, to: 2020 },
      countries: ['NER', 'TCD'],
      groups: [{ kind: 'standing', id: 'ldc' }, pickedGroup(['TCD', 'MLI'])],
      region: 'africa',
      rec: '1A',
      tolerance: false,
    };
    expect(formatAddress(shown)).toBe(
      'indicator=mobile-price&measure=usd&basket=mobile-1.5gb&view=trend&time=2018..2020' +
        '&country=NER~TCD&group=ldc~MLI.TCD&region=africa&rec=1A&tolerance=off',
    );
  });

  it('names every parameter when it is spelled out', () => {
    expect(formatAddress(defaultView(), { spellOut: true })).toBe(
      'page=explore&indicator=internet-use&measure=share&basket=official&experimental=off' +
        '&view=map&time=latest&country=none&group=none&region=world&rec=none&target=none' +
        '&tolerance=on&membership=constant',
    );
  });

  it('compares the LDCs with developed countries unless it says otherwise', () => {
    expect(parseAddress('page=compare').view.groups).toEqual([
      { kind: 'standing', id: 'ldc' },
      { kind: 'standing', id: 'developed' },
    ]);
    expect(formatAddress({ ...defaultView('compare'), groups: [] })).toBe(
      'page=compare&group=none',
    );
  });
});

describe('Reading an address', () => {
  const read = (search: string): ReturnType<typeof parseAddress> => parseAddress(search);

  it('accepts codes in any case, a leading ~, and the same code twice', () => {
    expect(read('?country=~ner~TCD~Ner').view.countries).toEqual(['NER', 'TCD']);
    expect(read('group=LDC~Ner.mli.NER').view.groups).toEqual([
      { kind: 'standing', id: 'ldc' },
      { kind: 'picked', members: ['MLI', 'NER'] },
    ]);
    expect(read('rec=1c/1d').view.rec).toBe('1C-1D');
    expect(read('rec=3B').view.rec).toBe('3A-3B');
    expect(read('country=NER%7ETCD').view.countries).toEqual(['NER', 'TCD']);
  });

  it('keeps the good codes of a list and names the others', () => {
    const { view: shown, notices } = read('country=NER~Narnia~TCD~12~Narnia');
    expect(shown.countries).toEqual(['NER', 'TCD']);
    expect(notices).toEqual([
      { parameter: 'country', value: 'Narnia', reason: 'unknown-country' },
      { parameter: 'country', value: '12', reason: 'unknown-country' },
    ]);
  });

  it('tells countries and groups that do not exist, once the tables are known', () => {
    const known = {
      isCountry: (code: string) => code === 'NER',
      isGroup: (id: string) => id === 'ldc',
    };
    expect(parseAddress('country=NER~XXX&group=ldc~m49-999~NER.QQQ', known)).toEqual({
      view: {
        ...defaultView(),
        countries: ['NER'],
        groups: [
          { kind: 'standing', id: 'ldc' },
          { kind: 'picked', members: ['NER'] },
        ],
      },
      notices: [
        { parameter: 'country', value: 'XXX', reason: 'unknown-country' },
        { parameter: 'group', value: 'm49-999', reason: 'unknown-group' },
        { parameter: 'group', value: 'QQQ', reason: 'unknown-country' },
      ],
    });
  });

  it.each([
    ['page=home', 'page', 'home', 'unknown-word'],
    ['indicator=5g', 'indicator', '5g', 'unknown-word'],
    ['view=globe', 'view', 'globe', 'unknown-word'],
    ['time=yesterday', 'time', 'yesterday', 'not-a-time'],
    ['time=1066', 'time', '1066', 'not-a-time'],
    ['time=2000..2010..2019', 'time', '2000..2010..2019', 'not-a-time'],
    ['region=atlantis', 'region', 'atlantis', 'unknown-word'],
    ['rec=9', 'rec', '9', 'unknown-word'],
    ['target=everything', 'target', 'everything', 'unknown-word'],
    ['tolerance=maybe', 'tolerance', 'maybe', 'unknown-word'],
    ['membership=2019', 'membership', '2019', 'unknown-word'],
    ['group=friends', 'group', 'friends', 'unknown-group'],
    ['measure=usd', 'measure', 'usd', 'not-of-indicator'],
    ['indicator=fixed-price&basket=mobile-2gb', 'basket', 'mobile-2gb', 'not-of-indicator'],
  ])('falls back and says so: %s', (search, parameter, value, reason) => {
    const { view: shown, notices } = read(search);
    expect(notices).toEqual([{ parameter, value, reason }]);
    expect(shown).toEqual(defaultView('explore', shown.indicator));
  });

  it('takes two years in either order, and the same year twice as one', () => {
    expect(read('time=2019..2000').view.time).toEqual({ kind: 'span', from: 2000, to: 2019 });
    expect(read('time=2019..2019').view.time).toEqual({ kind: 'year', year: 2019 });
  });

  it('says nothing of parameters that it does not know, nor of empty ones', () => {
    expect(read('utm_source=mail&country=&time=')).toEqual({ view: defaultView(), notices: [] });
  });
});
