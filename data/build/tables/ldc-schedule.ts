/**
 * What is known of graduations from the list of least developed countries that are scheduled, kept
 * by hand beside the timeline. A scheduled day is never a graduation: that a country has left is
 * said by the timeline's own column alone, whatever day it is when the data are built.
 */

export interface LdcSchedule {
  readonly iso3: string;
  /** The day set by the General Assembly, YYYY-MM-DD; null where only the year is known for sure. */
  readonly day: string | null;
  readonly state: 'scheduled' | 'extension-requested';
  /** The day of the newest report read: what happened after it is not known here. */
  readonly asOf: string;
  readonly note: string;
}

/** The newest report read on any of them. */
const AS_OF = '2026-06-03';

export const LDC_SCHEDULES: readonly LdcSchedule[] = [
  {
    iso3: 'BGD',
    day: '2026-11-24',
    state: 'extension-requested',
    asOf: AS_OF,
    note: 'Day set by General Assembly resolution 76/8. On 18 February 2026 Bangladesh asked for three more years; on 1 June 2026 the Committee for Development Policy found an extension appropriate. The decision of the General Assembly is to be confirmed.',
  },
  {
    iso3: 'LAO',
    day: '2026-11-24',
    state: 'scheduled',
    asOf: AS_OF,
    note: 'No request for more time is known.',
  },
  {
    iso3: 'NPL',
    day: '2026-11-24',
    state: 'extension-requested',
    asOf: AS_OF,
    note: 'By early June 2026 Nepal had asked for more time. The decision of the General Assembly is to be confirmed.',
  },
  { iso3: 'SLB', day: null, state: 'scheduled', asOf: AS_OF, note: '' },
  { iso3: 'KHM', day: null, state: 'scheduled', asOf: AS_OF, note: '' },
  { iso3: 'SEN', day: null, state: 'scheduled', asOf: AS_OF, note: '' },
];
