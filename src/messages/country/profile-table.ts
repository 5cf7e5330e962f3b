/** The words of a profile as one table. */
import * as say from '#words/country/profile-table.ts';
import type { Unit } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { formatWithUnit } from '../format.ts';

export const PROFILE = {
  title: (country: string) => say.profile_title({ country }),
  subtitle: say.profile_subtitle,
  indicator: say.profile_indicator,
  who: say.profile_who,
  value: say.profile_value,
  year: say.profile_year,
  n: say.profile_n,
  of: say.profile_of,
  rank: say.profile_rank,
  published: say.profile_published,
  note: say.profile_note,
  published_: say.profile_published_,
  counted: say.profile_counted,
  publishedIn: (year: number) => say.profile_publishedIn({ year }),
  old: ({ value, year }: Observation, unit: Unit) =>
    say.profile_old({ value: formatWithUnit(value, unit), year }),
  alt: (title: string, rows: number) => say.profile_alt({ title, rows }),
} as const;
