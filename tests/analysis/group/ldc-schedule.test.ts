import { describe, expect, it } from 'vitest';
import { dueStays, isDue } from '../../../src/analysis/group/ldc-schedule.ts';
import { ldcsOf } from '../../../src/analysis/group/membership.ts';
import { dueNotice } from '../../../src/messages/ldc-schedule.ts';
import type { LdcStay } from '../../../src/model/country.ts';
import { committed } from '../committed-data.ts';

const stay = (iso3: string, day: string | null, scheduled = 2026): LdcStay => ({
  ...{ iso3, included: 1971, graduated: null, scheduled },
  schedule: { day, state: 'scheduled', asOf: '2026-06-03', note: '' },
});
const BEFORE = new Date(2026, 10, 23, 23, 59);
const ON_THE_DAY = new Date(2026, 10, 24);

describe('A scheduled graduation', () => {
  it('is due from its day on, by the calendar of the reader', () => {
    expect(isDue(stay('LAO', '2026-11-24'), BEFORE)).toBe(false);
    expect(isDue(stay('LAO', '2026-11-24'), ON_THE_DAY)).toBe(true);
  });

  it('of which only the year is known is due when that is over', () => {
    expect(isDue(stay('SLB', null, 2026), new Date(2026, 11, 31))).toBe(false);
    expect(isDue(stay('SLB', null, 2026), new Date(2027, 0, 1))).toBe(true);
  });

  it('is not due any more once the country has left', () => {
    expect(isDue({ ...stay('LAO', '2026-11-24'), graduated: 2026 }, ON_THE_DAY)).toBe(false);
  });

  it('takes no country off the list, however late it is', () => {
    expect(ldcsOf(2100, [stay('LAO', '2026-11-24')]).has('LAO')).toBe(true);
  });
});

describe('The notice of days that have come', () => {
  const stays = committed('ldc-membership');
  const names: Readonly<Record<string, string>> = {
    ...{ BGD: 'Bangladesh', LAO: 'Lao PDR', NPL: 'Nepal' },
  };
  const noticeAt = (now: Date) => dueNotice(dueStays(stays, now), (iso3) => names[iso3] ?? iso3);

  it('is none before', () => {
    expect(noticeAt(BEFORE)).toBe('');
  });

  it('names the countries, who had asked for more time, and the day of what is known', () => {
    expect(noticeAt(ON_THE_DAY)).toBe(
      'The graduation of Bangladesh, Lao PDR, and Nepal from the list of least developed countries was scheduled for 24 November 2026. That day has come. Bangladesh and Nepal had asked for more time; the decision is to be confirmed. What happened is not known here, where the list is that of 3 June 2026: they are still counted as LDCs.',
    );
  });

  it('speaks of one country in the singular', () => {
    const [one] = dueStays([stay('LAO', '2026-11-24')], ON_THE_DAY);
    expect(dueNotice(one ? [one] : [], () => 'Lao PDR')).toMatch(
      /The graduation of Lao PDR .*: it is still counted as LDC\.$/,
    );
  });
});
