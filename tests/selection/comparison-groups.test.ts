import { describe, expect, it } from 'vitest';
import type { Group } from '../../src/model/group.ts';
import { formatAddress, parseAddress } from '../../src/address/address.ts';
import {
  changedMembers,
  DEFAULT_PAIR,
  groupsLeftOut,
  pairOf,
  standingMembers,
  withGroup,
} from '../../src/selection/comparison-groups.ts';
import { groupKey, pickedGroup } from '../../src/address/groups.ts';
import { tables } from '../figures/compare/small-comparison.ts';

const pairFor = (address: string): string[] =>
  pairOf(parseAddress(`page=compare&${address}`).view.groups).map(groupKey);

const sources = { countries: tables.countries, stays: tables['ldc-membership'] };

describe('The pair of an address', () => {
  it.each([
    ['', ['ldc', 'developed']],
    ['group=none', ['ldc', 'developed']],
    ['group=africa~asia', ['africa', 'asia']],
    ['group=developed', ['ldc', 'developed']],
    ['group=africa', ['africa', 'world']],
    ['group=world', ['world', 'ldc']],
    ['group=friends~africa', ['africa', 'world']],
    ['group=ldc~ldc', ['ldc', 'ldc']],
    ['group=ldc~none', ['ldc', 'none']],
    ['group=none~ldc', ['none', 'ldc']],
    ['group=NER.TCD~ldc', ['NER.TCD', 'ldc']],
  ])('%s', (address, keys) => {
    expect(pairFor(address)).toEqual(keys);
  });

  it('has two places; what else is named is left out', () => {
    const { groups } = parseAddress('page=compare&group=ldc~africa~asia~world').view;
    expect(pairOf(groups).map(groupKey)).toEqual(['ldc', 'africa']);
    expect(groupsLeftOut(groups).map(groupKey)).toEqual(['asia', 'world']);
  });

  it.each(['ldc~ldc', 'ldc~none', 'none~none', 'NER.TCD~none', 'africa~NER'])(
    'comes back from an address as it was written: %s',
    (text) => {
      const { view } = parseAddress(`page=compare&group=${text}`);
      expect(parseAddress(formatAddress(view, { spellOut: true })).view).toEqual(view);
    },
  );

  it('on other pages names every group once', () => {
    expect(parseAddress('group=ldc~ldc').view.groups.map(groupKey)).toEqual(['ldc']);
  });
});

describe('What a reader does to a group', () => {
  it('changes one side and keeps the other', () => {
    const africa: Group = { kind: 'standing', id: 'africa' };
    expect(withGroup(DEFAULT_PAIR, 'first', africa)).toEqual([africa, DEFAULT_PAIR[1]]);
    expect(withGroup(DEFAULT_PAIR, 'second', africa)).toEqual([DEFAULT_PAIR[0], africa]);
  });

  it('adds and removes single countries', () => {
    expect(changedMembers(['AAA'], { add: ['BBB', 'AAA'] })).toEqual(pickedGroup(['AAA', 'BBB']));
    expect(changedMembers(['AAA', 'BBB'], { remove: ['AAA'] })).toEqual(pickedGroup(['BBB']));
    expect(changedMembers(['AAA'], { remove: ['AAA'] })).toEqual(pickedGroup([]));
  });

  it('adds and removes whole groups, as they are in the year', () => {
    const ldcs = standingMembers('ldc', 2018, sources);
    expect(ldcs).toEqual(['AAA', 'BBB', 'EEE']);
    expect(standingMembers('ldc', 2020, sources)).toEqual(['AAA', 'BBB']);
    expect(changedMembers(['CCC', 'AAA'], { add: ldcs })).toEqual(
      pickedGroup(['AAA', 'BBB', 'CCC', 'EEE']),
    );
    expect(changedMembers(['CCC', 'AAA'], { remove: ldcs })).toEqual(pickedGroup(['CCC']));
  });
});
