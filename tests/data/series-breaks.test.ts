import { describe, expect, it } from 'vitest';
import { confirmedBreaks } from '../../data/build/series-breaks.ts';
import type { KnownBreak } from '../../data/build/tables/series-breaks.ts';
import { refusalOf } from './fixtures.ts';

const CHINA: KnownBreak = {
  ...{ indicator: 'internet-use', iso3: 'CHN', year: 2023, notedIn: 2023 },
  ...{ note: 'The definition widened.', evidence: 'From 2023 includes' },
};

const value = (iso3: string, year: number, note: string) => ({
  ...{ iso3, year, note, value: 90, name: '' },
  status: 'reported' as const,
});

const CHINA_2023 = value('CHN', 2023, 'Aged 6 and older. From 2023 includes users of apps.');

describe('rule: a break in a series is one that ITU notes', () => {
  it('confirms a listed break by the note it rests on', () => {
    expect(confirmedBreaks('itu.csv', [CHINA_2023], [CHINA])).toEqual([CHINA]);
  });

  it('refuses a listed break that is not noted any more', () => {
    const silent = value('CHN', 2023, 'Aged 6 and older.');
    expect(refusalOf(() => confirmedBreaks('itu.csv', [silent], [CHINA]))).toMatchObject({
      ...{ file: 'itu.csv', column: 'dataNote' },
      reason: 'the break of CHN in 2023 is not noted any more: "From 2023 includes"',
    });
  });

  it('refuses a noted break that is not listed', () => {
    const unlisted = value('GHA', 2010, 'Break in comparability: 2010 census.');
    const confirm = () => confirmedBreaks('itu.csv', [CHINA_2023, unlisted], [CHINA]);
    expect(refusalOf(confirm).reason).toBe(
      'unlisted break, GHA 2010: "Break in comparability: 2010 census."',
    );
  });
});
