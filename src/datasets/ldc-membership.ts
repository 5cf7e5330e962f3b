/** Every stay of a country on the list of the least developed countries. */
import { LDC_STATES, type LdcStay } from '../model/country.ts';
import { type AboutOf, blank, dataset, ISO3, MEANS, NOTE, YEAR } from './columns.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly 'ldc-membership': readonly LdcStay[];
  }
}

interface Row {
  readonly iso3: string;
  readonly included: number;
  readonly graduated: number | null;
  readonly scheduled: number | null;
  readonly scheduled_on: string | null;
  readonly schedule_state: (typeof LDC_STATES)[number] | null;
  readonly as_of: string | null;
  readonly note: string;
}

function toLdcStay(row: Row): LdcStay {
  const { iso3, included, graduated, scheduled, note } = row;
  const [state, asOf] = [row.schedule_state, row.as_of];
  const schedule = state && asOf ? { day: row.scheduled_on, state, asOf, note } : null;
  return { iso3, included, graduated, scheduled, ...(schedule && { schedule }) };
}

export const ldcMembership = dataset({
  id: 'ldc-membership',
  columns: {
    iso3: ISO3,
    included: YEAR,
    graduated: blank(YEAR),
    scheduled: blank(YEAR),
    scheduled_on: { type: 'day', blank: true },
    schedule_state: { type: 'word', of: LDC_STATES, blank: true },
    as_of: { type: 'day', blank: true },
    note: NOTE,
  },
  // A country may leave the list and come back to it.
  key: ['iso3', 'included'],
  table: (rows) => rows.map(toLdcStay),
});

export const words: AboutOf<typeof ldcMembership> = {
  part: 'context',
  title: 'Least developed countries',
  description: 'Every stay on the list of least developed countries.',
  columns: {
    iso3: MEANS.iso3,
    included: 'year in which it came on the list',
    graduated: 'year in which it left; blank while it is on it',
    scheduled: 'year for which leaving is scheduled',
    scheduled_on: 'day for which it is scheduled, where it is known; not a day of leaving',
    schedule_state: 'scheduled, or extension-requested',
    as_of: 'day to which this is known',
    note: 'what is known of it',
  },
};
