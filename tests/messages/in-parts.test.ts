import { array, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts } from '../../src/messages/in-parts.ts';
import { sentences, withAside } from '../../src/messages/joining.ts';
import { holds } from '../support/property.ts';

describe('A text in parts', () => {
  it('has its parts where the sentence puts them', () => {
    const [source, licence] = [{ href: 'a' }, { href: 'b' }];
    expect(
      inParts<typeof source>((slot) =>
        sentences(['One note', withAside(slot(source), slot(licence))]),
      ),
    ).toEqual(['One note. ', source, ' (', licence, ').']);
  });

  it('is one text where it has no parts, and nothing where it is empty', () => {
    expect(inParts(() => 'Niger')).toEqual(['Niger']);
    expect(inParts(() => '')).toEqual([]);
  });

  it('keeps every part once and every letter', () => {
    const words = string({ unit: 'grapheme-ascii' });
    holds(
      property(array(words), (texts) => {
        const parts = texts.map((text, at) => ({ at, text }));
        const found = inParts<(typeof parts)[number]>((slot) =>
          parts.map((part) => part.text + slot(part)).join(''),
        );
        expect(found.filter((each) => typeof each !== 'string')).toEqual(parts);
        expect(found.filter((each) => typeof each === 'string').join('')).toBe(texts.join(''));
      }),
    );
  });
});
