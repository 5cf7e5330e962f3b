import { describe, expect, it } from 'vitest';
import { notesOfYear, type NotesInput } from '../../src/figures/notes.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Reading, Status } from '../../src/model/observation.ts';
import { measureOf, type Segment } from '../../src/selection/timeline.ts';
import { seriesOf } from '../analysis/small-world.ts';
import { INDICATOR } from '../../src/indicators/index.ts';

const reading = (iso3: string, year: number, status: Status = 'reported', value = 5): Reading => ({
  iso3,
  value,
  year,
  status,
});

const segment = (basket: Segment['basket'] = null): Segment => ({
  basket,
  series: seriesOf({ NER: { 2019: 5 }, DEU: { 2019: 90 } }),
  first: 2018,
  last: 2020,
});

const notes = (indicator: Indicator, readings: Reading[], over: Partial<NotesInput> = {}) =>
  notesOfYear({
    indicator,
    measure: measureOf(indicator, 'share'),
    year: 2020,
    rule: { tolerance: 3 },
    segment: segment(),
    form: 'map',
    readings,
    ...over,
  });

describe('The notes of a figure', () => {
  it('are none where every value is reported for the year shown', () => {
    expect(notes(INDICATOR['internet-use'], [reading('NER', 2020), reading('DEU', 2020)])).toEqual(
      [],
    );
  });

  it('count the values of earlier years', () => {
    const [note, ...rest] = notes(INDICATOR['internet-use'], [
      reading('NER', 2018),
      reading('DEU', 2019),
      reading('TCD', 2020),
      reading('MLI', 2020),
    ]);
    expect(note).toMatch(
      /^2 countries without a value for 2020 show an earlier one, at most 3 years/,
    );
    expect(rest).toEqual([]);
  });

  it('speak of one country in the singular', () => {
    const [note] = notes(INDICATOR['internet-use'], [reading('NER', 2018), reading('TCD', 2020)]);
    expect(note).toMatch(/^1 country without a value for 2020 shows an earlier one/);
  });

  it('say how few are of the year where most are not', () => {
    const older = [reading('NER', 2018), reading('DEU', 2019)];
    expect(notes(INDICATOR['internet-use'], [...older, reading('TCD', 2020)])).toEqual([
      'Only 1 of the 3 values is of 2020; the others are the latest before it, at most 3 years old. Each keeps its true year.',
    ]);
    expect(notes(INDICATOR['internet-use'], older)[0]).toMatch(
      /^None of the 2 values is of 2020; they are/,
    );
  });

  it('count the estimates', () => {
    const found = notes(INDICATOR['internet-use'], [
      reading('NER', 2020, 'estimate'),
      reading('TCD', 2020, 'estimate'),
      reading('DEU', 2020),
    ]);
    expect(found).toEqual(['2 of the values are estimates and are dotted on the map.']);
  });

  it('say whose the values before 2000 are, for Internet use alone', () => {
    const old = [reading('NER', 1999, 'unmarked')];
    expect(notes(INDICATOR['internet-use'], old, { year: 1999 })).toHaveLength(1);
    expect(notes(INDICATOR['internet-use'], old, { year: 1999 })[0]).toContain('World Bank');
    const covered = notes(INDICATOR['coverage-4g'], [reading('NER', 2020, 'unmarked')]);
    expect(covered.join(' ')).not.toContain('before 2000');
    expect(covered.join(' ')).toContain('does not say which of these values are estimates');
  });

  it('name the basket of the year, with the years it was priced', () => {
    const priced = {
      segment: segment('fixed-5gb'),
      measure: measureOf(INDICATOR['fixed-price'], 'pct-gni'),
    };
    expect(notes(INDICATOR['fixed-price'], [reading('NER', 2020, 'official')], priced)).toEqual([
      'Basket: Fixed broadband, 5 GB a month (2018–2020). Prices of different baskets are never joined.',
    ]);
  });

  it('say that prices of 2019 repeat those of 2018, and only of 2019', () => {
    const priced = {
      segment: segment('fixed-5gb'),
      measure: measureOf(INDICATOR['fixed-price'], 'usd'),
    };
    const of = (year: number) =>
      notes(INDICATOR['fixed-price'], [reading('NER', year, 'official')], { ...priced, year }).join(
        ' ',
      );
    expect(of(2019)).toContain('Most prices of 2019 repeat those of 2018');
    expect(of(2018)).not.toContain('repeat');
  });

  it('vouch for very high shares of income only where there are any', () => {
    const priced = {
      segment: segment('fixed-5gb'),
      measure: measureOf(INDICATOR['fixed-price'], 'pct-gni'),
    };
    const of = (value: number) =>
      notes(INDICATOR['fixed-price'], [reading('BDI', 2020, 'official', value)], priced).join(' ');
    expect(of(964)).toContain('genuine');
    expect(of(100)).not.toContain('genuine');
  });

  it('count experimental prices', () => {
    const priced = {
      segment: segment('mobile-5gb'),
      measure: measureOf(INDICATOR['mobile-price'], 'usd'),
    };
    const found = notes(INDICATOR['mobile-price'], [reading('NER', 2020, 'experimental')], priced);
    expect(found).toContain('1 country has a price that ITU calls experimental.');
  });

  it('say how few countries ever published figures by sex', () => {
    const found = notes(INDICATOR['gender-parity'], [reading('NER', 2020, 'derived')]);
    expect(found[0]).toMatch(/^Only 2 countries ever published figures by sex/);
  });

  it('say how people offline are computed', () => {
    expect(notes(INDICATOR['people-offline'], []).join(' ')).toContain(
      'population × (100% − Internet use)',
    );
  });
});
