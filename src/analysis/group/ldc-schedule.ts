/**
 * Graduations from the list of LDCs that were scheduled for a day that has come. What happened on it
 * only the list itself can say: until it does, the country counts as on it.
 */
import type { Iso3, LdcSchedule, LdcStay } from '../../model/country.ts';

/** The reader's calendar day, YYYY-MM-DD. */
const calendarDay = (now: Date): string => {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Whether the scheduled day of a stay has come; where only the year is known, whether that is over. */
export function isDue({ graduated, scheduled, schedule }: LdcStay, now: Date): boolean {
  if (graduated !== null || scheduled === null) return false;
  return schedule?.day ? schedule.day <= calendarDay(now) : scheduled < now.getFullYear();
}

export interface DueStay {
  readonly iso3: Iso3;
  readonly day: string;
  readonly state: LdcSchedule['state'];
  readonly asOf: string;
}

/** The stays whose scheduled day has come, by day. */
export const dueStays = (stays: readonly LdcStay[], now: Date): readonly DueStay[] =>
  stays
    .filter((stay) => isDue(stay, now))
    .flatMap(({ iso3, schedule }) =>
      schedule?.day
        ? [{ iso3, day: schedule.day, state: schedule.state, asOf: schedule.asOf }]
        : [],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
