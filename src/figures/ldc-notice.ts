/**
 * What must be said beside figures that count the least developed countries once the day of a
 * scheduled graduation has come. The reader's clock decides, so no figure has it from the build.
 */
import { dueStays } from '../analysis/group/ldc-schedule.ts';
import type { LoadedTables } from '../analysis/loaded-tables.ts';
import { dueNotice } from '../messages/ldc-schedule.ts';
import type { FigureView } from './view.ts';

/** The notice for a reader of this day; '' while there is nothing to say, or nothing known yet. */
export function ldcNotice(tables: LoadedTables, now: Date): string {
  const { countries, 'ldc-membership': stays } = tables;
  if (!countries || !stays) return '';
  return dueNotice(dueStays(stays, now), (iso3) => countries.get(iso3)?.short ?? iso3);
}

/** A figure that leaves the page: with the notice among its notes where it counts LDCs. */
export function withLdcNotice(figure: FigureView, tables: LoadedTables, now: Date): FigureView {
  const notice = figure.countsLdcs ? ldcNotice(tables, now) : '';
  return notice === '' ? figure : { ...figure, notes: [...figure.notes, notice] };
}
