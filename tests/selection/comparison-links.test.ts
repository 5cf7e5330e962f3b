import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/address/address.ts';
import { Atlas } from '../../src/state/atlas.svelte.ts';

const at = (search: string): Atlas =>
  new Atlas({
    read: () => parseAddress(search),
    pushView: () => undefined,
    replaceView: () => undefined,
    subscribe: () => () => undefined,
  });

describe('A link from page to page', () => {
  it('brings the usual pair to the comparison, and leaves it there again', () => {
    expect(at('').href({ page: 'compare' })).toBe('?page=compare');
    expect(at('page=compare').href({ page: 'explore' })).toBe('?');
    expect(at('page=compare').href({ page: 'country', countries: ['NER'] })).toBe(
      '?page=country&country=NER',
    );
  });

  it('keeps groups that the reader chose', () => {
    expect(at('group=africa~asia').href({ page: 'compare' })).toBe(
      '?page=compare&group=africa~asia',
    );
  });

  it('takes along no group twice, and none without members', () => {
    expect(at('page=compare&group=ldc~ldc').href({ page: 'explore' })).toBe('?group=ldc');
    expect(at('page=compare&group=ldc~none').href({ page: 'explore' })).toBe('?group=ldc');
  });
});
