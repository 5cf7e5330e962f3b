/** The words of the trend. */
import * as say from '#words/figure/trend.ts';
import type { MembershipRule, StandingGroupId } from '../../model/group.ts';
import { formatList } from '../format.ts';

const MEMBERS: Readonly<Record<MembershipRule, string>> = {
  constant: say.members_constant,
  'of-the-time': say.members_ofTheTime,
};

/** What the line of a group is called where its name is too long. */
const BRIEF: Readonly<Partial<Record<StandingGroupId, string>>> = {
  ldc: say.brief_ldc,
  lldc: say.brief_lldc,
  sids: say.brief_sids,
  developed: say.brief_developed,
  developing: say.brief_developing,
  'income-high': say.brief_incomeHigh,
  'income-upper-middle': say.brief_incomeUpperMiddle,
  'income-lower-middle': say.brief_incomeLowerMiddle,
  'income-low': say.brief_incomeLow,
};

export const TREND = {
  year: say.trend_year,
  basket: say.trend_basket,
  noEstimate: (name: string) => say.trend_noEstimate({ name }),
  nothing: say.trend_nothing,
  apart: say.trend_apart,
  otherUnit: (name: string) => say.trend_otherUnit({ name }),
  noValue: (name: string) => say.trend_noValue({ name }),
  noLine: (name: string) => say.trend_noLine({ name }),
  uncertain: say.trend_uncertain,
  published: say.trend_published,
  groups: (membership: MembershipRule) => say.trend_groups({ members: MEMBERS[membership] }),
  lookBack: (tolerance: number) => say.trend_lookBack({ tolerance }),
  counted: (group: string, basket: string | null, n: number, of: number) =>
    say.trend_counted({
      group,
      n,
      of,
      noBasket: basket === null,
      basket: basket ?? '',
    }),
  sameCountries: (parts: readonly string[]) =>
    say.trend_sameCountries({ parts: formatList(parts) }),
  baskets: (baskets: readonly string[]) => say.trend_baskets({ baskets: formatList(baskets) }),
  basketYears: (name: string, first: number, last: number) =>
    say.trend_basketYears({ name, firstIsLast: first === last, first, last }),
  break: (name: string, year: number, note: string) => say.trend_break({ name, year, note }),
  brief: (id: string, name: string) => (BRIEF as Readonly<Record<string, string>>)[id] ?? name,
} as const;
