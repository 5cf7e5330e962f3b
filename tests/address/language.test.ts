import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from '../../src/address/address.ts';
import { parseEmbed } from '../../src/address/embed-address.ts';
import { defaultView } from '../../src/address/view.ts';

describe('The language in an address', () => {
  it('is not said where it is the first one', () => {
    expect(formatAddress(defaultView())).toBe('');
    expect(formatAddress(defaultView(), { spellOut: true })).not.toContain('lang');
  });

  it('is said where it is another, or where a reader comes from another', () => {
    expect(formatAddress(defaultView(), { language: 'ar-XB' })).toBe('lang=ar-XB');
    expect(formatAddress(defaultView('data'), { language: 'en', nameLanguage: true })).toBe(
      'page=data&lang=en',
    );
  });

  it('changes nothing of the view, and is told where there is none of that name', () => {
    expect(parseAddress('lang=en-XA')).toEqual({ view: defaultView(), notices: [] });
    expect(parseAddress('lang=tlh').notices).toEqual([
      { parameter: 'lang', value: 'tlh', reason: 'unknown-word' },
    ]);
  });

  it('is known in embeds', () => {
    expect(parseEmbed('figure=map&lang=en-XA', 'map').unknown).toEqual([]);
  });
});
