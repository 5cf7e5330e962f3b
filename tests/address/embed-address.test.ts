import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatEmbed,
  parseEmbed,
  THEMES,
  type EmbedOptions,
} from '../../src/address/embed-address.ts';
import { figureAsked, FIGURES, isForm, pageOf } from '../../src/address/figures.ts';
import { defaultView, type View } from '../../src/address/view.ts';
import { holds } from '../support/property.ts';

const options = (change: Partial<EmbedOptions> = {}): EmbedOptions => ({
  figure: 'map',
  controls: true,
  title: true,
  theme: 'auto',
  vintage: null,
  ...change,
});

const map2019: View = { ...defaultView(), time: { kind: 'year', year: 2019 } };

describe('The figure that an address asks for', () => {
  it('is the map where it names none', () => {
    expect(figureAsked('')).toBe('map');
    expect(figureAsked('?figure=')).toBe('map');
  });

  it('is found in any case, and null where there is no such figure', () => {
    expect(figureAsked('?figure=Fact-Check')).toBe('fact-check');
    expect(figureAsked('?figure=pie')).toBeNull();
  });
});

describe('The address of an embed', () => {
  it('spells out every parameter, so that no default can change it', () => {
    expect(formatEmbed(options({ vintage: '2026-04-24' }), map2019)).toBe(
      'figure=map&indicator=internet-use&measure=share&basket=official&experimental=off&time=2019' +
        '&country=none&group=none&region=world&rec=none&target=none&tolerance=on' +
        '&membership=constant&controls=on&title=on&theme=auto&vintage=2026-04-24',
    );
  });

  it('has the groups of Compare for a figure of that page', () => {
    const view = defaultView('compare');
    expect(formatEmbed(options({ figure: 'compare-gap' }), view)).toContain('group=ldc~developed');
    expect(parseEmbed('', 'compare-gap').view.groups).toEqual(view.groups);
  });

  it('is read back as it was written', () => {
    holds(
      fc.property(
        fc.record({
          figure: fc.constantFrom(...FIGURES),
          controls: fc.boolean(),
          title: fc.boolean(),
          theme: fc.constantFrom(...THEMES),
          vintage: fc.constantFrom(null, '2026', '2026-04', '2026-04-24'),
        }),
        (given) => {
          const { figure } = given;
          const form = isForm(figure) ? figure : 'map';
          const view: View = { ...defaultView(pageOf(figure)), time: map2019.time, view: form };
          const read = parseEmbed(formatEmbed(given, view), figure);
          expect(read).toEqual({ options: given, view, notices: [], unknown: [] });
        },
      ),
    );
  });

  it('falls back and says so where a value is wrong', () => {
    const read = parseEmbed('?theme=pink&controls=no&vintage=now&time=abc', 'map');
    expect(read.options).toEqual(options());
    expect(read.notices.map(({ parameter }) => parameter)).toEqual([
      'controls',
      'theme',
      'vintage',
      'time',
    ]);
  });

  it('tells parameters that it does not know, but not those that hosts add', () => {
    const read = parseEmbed('?figure=map&colour=red&utm_source=news&fbclid=1', 'map');
    expect(read.unknown).toEqual(['colour']);
  });

  it('takes any text whatever', () => {
    holds(
      fc.property(fc.string(), (text) => {
        expect(parseEmbed(text, 'map').options.figure).toBe('map');
      }),
    );
  });
});
