/** The words for graduations from the list of LDCs that are scheduled, before their day and after. */
import * as say from '#words/common/ldc-schedule.ts';
import type { DueStay } from '../analysis/group/ldc-schedule.ts';
import type { LdcStay } from '../model/country.ts';
import { formatDate, formatList } from './format.ts';
import { sentences } from './joining.ts';

/**
 * What follows "since 1975" for a country still on the list: ", graduation scheduled for 24 November
 * 2026, extension requested, decision to be confirmed (known on 3 June 2026)".
 */
export function scheduleWords({ scheduled, schedule }: LdcStay, due: boolean): string {
  if (scheduled === null) return '';
  const when = schedule?.day ? formatDate(schedule.day) : String(scheduled);
  return say.scheduleWords({
    when,
    stateIsExtensionRequested: schedule?.state === 'extension-requested',
    due,
    hasSchedule: schedule !== undefined,
    day: schedule === undefined ? '' : formatDate(schedule.asOf),
  });
}

/** The short form for lists of members: "graduation due 24 November 2026, extension requested". */
export function scheduleBrief({ scheduled, schedule }: LdcStay): string {
  if (scheduled === null) return '';
  const when = schedule?.day ? formatDate(schedule.day) : String(scheduled);
  return say.scheduleBrief({
    when,
    stateIsExtensionRequested: schedule?.state === 'extension-requested',
  });
}

function noticeOfDay(
  due: readonly DueStay[],
  day: string,
  nameOf: (iso3: string) => string,
): string {
  const those = due.filter((each) => each.day === day);
  const asking = those.filter(({ state }) => state === 'extension-requested');
  const names = (stays: readonly DueStay[]) => formatList(stays.map(({ iso3 }) => nameOf(iso3)));
  const [latest = ''] = those
    .map(({ asOf }) => asOf)
    .toSorted()
    .toReversed();
  return say.noticeOfDay({
    names: names(those),
    day: formatDate(day),
    askingCount: asking.length,
    names2: names(asking),
    day2: formatDate(latest),
    thoseCount: those.length,
  });
}

/** A notice for readers who come after a scheduled day; one sentence more for each day, '' for none. */
export const dueNotice = (due: readonly DueStay[], nameOf: (iso3: string) => string): string =>
  sentences([...new Set(due.map(({ day }) => day))].map((day) => noticeOfDay(due, day, nameOf)));
