import { PRICE_MEASURES } from '../../src/indicators/measures.ts';
import { sideName } from '../../src/messages/compare/names.ts';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '../../src/indicators/index.ts';
import { classBounds } from '../../src/analysis/classes.ts';
import { groupName, groupNaming } from '../../src/messages/groups.ts';
import { membershipLine } from '../../src/messages/membership.ts';
import { BASKET_NAME } from '../../src/messages/measures.ts';
import { classLabel, mapLabel, reportersText, yearText } from '../../src/messages/figure/map.ts';
import { noticeText } from '../../src/messages/notice.ts';
import { CARD, PANEL, SEARCH } from '../../src/messages/page.ts';
import { RANKING } from '../../src/messages/figure/rank.ts';
import { TREND } from '../../src/messages/figure/trend.ts';
import { standingGroups } from '../../src/analysis/group/membership.ts';
import { committed } from '../analysis/committed-data.ts';
import { countries, country } from '../analysis/small-world.ts';
import { measureDefinition, measureTitle, wordsOf } from '../../src/messages/indicators/index.ts';

describe('Every indicator', () => {
  it.each(INDICATORS)(
    '$id has a name, and each of its measures a title and a definition',
    (each) => {
      expect(wordsOf(each).name).toMatch(/^\S.+\S$/);
      for (const { id: measure } of each.measures) {
        expect(measureTitle(each, measure), measure).toMatch(/^\S.+\S$/);
        expect(measureDefinition(each, measure), measure).toMatch(/^\S.+\S$/);
      }
    },
  );

  it('labels its classes without a gap between one and the next', () => {
    for (const { measures } of INDICATORS)
      for (const measure of measures) {
        const labels = classBounds(measure).map((bounds) => classLabel(bounds, measure.unit));
        expect(new Set(labels).size).toBe(measure.breaks.length + 1);
        expect(labels.join(' ')).not.toMatch(/undefined|null|NaN/);
      }
  });
});

describe('Groups', () => {
  const world = countries(
    country('NER', { short: 'Niger' }),
    country('TCD', { short: 'Chad', subregion: { code: '202', name: 'Sub-Saharan Africa' } }),
    country('MLI', { short: 'Mali' }),
    country('TGO', { short: 'Togo' }),
  );

  it('have a name each, also in a sentence', () => {
    const all = committed('countries');
    for (const id of standingGroups(all)) {
      const { name, full, subject, within, of, members } = sideName({ kind: 'standing', id }, all);
      expect(name, id).not.toBe(id);
      expect(name.startsWith(full), id).toBe(true);
      expect([within, of], id).toEqual([`in ${subject}`, `of ${subject}`]);
      expect([members(1), members(2)].join(), id).not.toMatch(/undefined|null/);
    }
  });

  it('picked by the reader are called by their members, or by how many they are', () => {
    expect(groupName({ kind: 'picked', members: ['NER', 'TCD'] }, world)).toBe('Niger and Chad');
    const four = { kind: 'picked', members: ['NER', 'TCD', 'MLI', 'TGO'] } as const;
    expect(groupName(four, world)).toBe('4 countries you picked');
  });

  it('of which nothing is known are called by their id', () => {
    expect(groupName({ kind: 'standing', id: 'm49-999' }, world)).toBe('m49-999');
    expect(groupName({ kind: 'standing', id: 'm49-202' }, world)).toBe('Sub-Saharan Africa');
  });
});

describe('What a country belongs to', () => {
  const niger = country('NER', {
    lldc: true,
    developed: 'developing',
    income: 'low',
    intermediate: { code: '011', name: 'Western Africa' },
    subregion: { code: '202', name: 'Sub-Saharan Africa' },
  });

  it('is one short line', () => {
    expect(membershipLine(niger, true, null)).toBe(
      'LDC · landlocked developing (LLDC) · low income · Western Africa',
    );
  });

  it('says when it left the LDC list', () => {
    expect(membershipLine(country('WSM', { sids: true }), false, 2014)).toBe(
      'left the LDC list in 2014 · small island developing (SIDS)',
    );
  });

  it('is empty where the sources class it nowhere', () => {
    expect(membershipLine(country('ATA'), false, null)).toBe('');
  });
});

describe('One and many', () => {
  it('agree with their verbs', () => {
    expect(yearText(2019, 1)).toMatch(/^2019: 1 country /);
    expect(RANKING.how(PRICE_MEASURES[0], 1)).toMatch(/^1 country with a value, lowest first/);
    expect(SEARCH.found(1)).toBe('1 country found.');
    const status = (meets: string, nearly: number | null) => ({
      ...{
        meets: Array.from(meets),
        misses: [],
        unknown: ['X', 'Y'],
        share: null,
        n: 3,
        of: 5,
        nearly,
      },
    });
    expect(PANEL.meets(status('A', null), null)).toBe(
      '1 of 3 countries with a value meets it; of 2 it is unknown.',
    );
    expect(PANEL.meets(status('AB', null), null)).toMatch(/^2 of 3 countries with a value meet it/);
    expect(PANEL.meets(status('', 1), null)).toBe(
      'None of 3 countries with a value meets it; 1 is at 95% or over; of 2 it is unknown.',
    );
    expect(PANEL.meets(status('A', 2), null)).toMatch(/ meets it; 2 are at 95% or over; /);
    expect(mapLabel('Internet use, 2019', 190)).toBe(
      'Map: Internet use, 2019. 190 countries with a value.',
    );
    expect(reportersText(0, 2019)).toMatch(/^No country/);
    expect(CARD.rank(3, 10, true, 'higher')).toBe('Joint rank 3 of 10');
    expect(CARD.rank(3, 10, false, 'nearest-parity')).toBe('Rank 3 of 10, nearest to parity first');
  });

  it('keep the sign of a paragraph with its number', () => {
    expect(PANEL.paragraphs(17, 17)).toBe('¶\u00a017');
    expect(PANEL.paragraphs(13, 20)).toBe('¶\u00a013–20');
  });
});

describe('What is said of an address', () => {
  it.each([
    ['indicator', 'foo', 'unknown-word', '“foo” is no indicator of this atlas'],
    ['time', 'abc', 'not-a-time', '“abc” is neither a year nor a span of years nor “latest”'],
    ['country', 'XXX', 'unknown-country', '“XXX” is not the code of a country'],
    ['group', 'bar', 'unknown-group', '“bar” is not the name of a group'],
    ['measure', 'usd', 'not-of-indicator', '“usd” is no measure of this indicator'],
  ] as const)('names what is wrong with %s', (parameter, value, reason, words) => {
    expect(noticeText({ parameter, value, reason })).toBe(
      `In the address, ${words}; it was left out.`,
    );
  });
});

describe('The label at the end of a line', () => {
  it('leaves out what stands in brackets', () => {
    const ldcs = groupNaming({ kind: 'standing', id: 'ldc' }, new Map());
    expect([ldcs.name, ldcs.full]).toEqual([
      'Least developed countries (LDCs)',
      'Least developed countries',
    ]);
  });

  it('is an abbreviation where there is little room', () => {
    expect(TREND.brief('ldc', 'Least developed countries (LDCs)')).toBe('LDCs');
    expect(TREND.brief('NER', 'Niger')).toBe('Niger');
  });
});

it('names every basket by what it holds', () => {
  expect(new Set(Object.values(BASKET_NAME)).size).toBe(Object.keys(BASKET_NAME).length);
});
