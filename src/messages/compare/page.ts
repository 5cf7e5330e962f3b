/** The words of the Compare page around its figures: groups, controls, states. */
import type { Side } from '../../model/side.ts';
import * as say from '#words/compare/page.ts';
import type { CompareSection } from '../../address/figures.ts';
import type { LdcStay } from '../../model/country.ts';
import type { GroupKind } from '../../model/group.ts';
import type { BasketId } from '../../model/basket.ts';
import { formatList } from '../format.ts';
import { scheduleBrief } from '../ldc-schedule.ts';
import { statements } from '../joining.ts';

/** The kinds of groups on the picker, in its order. */
export const GROUP_KINDS: Readonly<Record<GroupKind, string>> = {
  un: say.groupKinds_un,
  income: say.groupKinds_income,
  region: say.groupKinds_region,
  itu: say.groupKinds_itu,
  subregion: say.groupKinds_subregion,
  own: say.groupKinds_own,
};
/** What a basket is called on a chart: by its data alone. */
export const BASKET_SHORT: Readonly<Record<BasketId, string>> = {
  'fixed-1gb': say.basketShort_fixed1gb,
  'fixed-5gb': say.basketShort_fixed5gb,
  'mobile-1gb-postpaid': say.basketShort_mobile1gbPostpaid,
  'mobile-1.5gb': say.basketShort_mobile15gb,
  'mobile-2gb': say.basketShort_mobile2gb,
  'mobile-5gb': say.basketShort_mobile5gb,
  'mobile-1gb': say.basketShort_mobile1gb,
  'mobile-10gb': say.basketShort_mobile10gb,
};

const SIDE_LABEL: Readonly<Record<Side, string>> = {
  first: say.sideLabel_first,
  second: say.sideLabel_second,
};

export const COMPARE = {
  groups: say.compare_groups,
  choose: (side: Side) => SIDE_LABEL[side],
  against: say.compare_against,
  swap: say.compare_swap,
  own: say.compare_own,
  ownHint: (n: number, name: string) => (n > 0 && n <= 3 ? name : say.compare_ownHint({ n })),
  usual: say.compare_usual,
  bySexOnly: say.compare_bySexOnly,
  tryHigh: say.compare_tryHigh,
  indicator: say.compare_indicator,
  year: say.compare_year,
  from: say.compare_from,
  latest: (year: number) => say.compare_latest({ year }),
  membership: say.compare_membership,
  membershipHint: say.compare_membershipHint,
  mark: say.compare_mark,
  unmark: (name: string) => say.compare_unmark({ name }),
  sections: say.compare_sections,
  leftOut: (names: readonly string[]) =>
    say.compare_leftOut({ names: formatList(names), namesCount: names.length }),
  overlap: (n: number) => say.compare_overlap({ n }),
} as const;

/** Headings of the page, in its order. */
export const SECTION_NAME: Readonly<Record<CompareSection, string>> = {
  gap: say.sectionName_gap,
  trend: say.sectionName_trend,
  distribution: say.sectionName_distribution,
  change: say.sectionName_change,
  multiples: say.sectionName_multiples,
  gender: say.sectionName_gender,
  affordability: say.sectionName_affordability,
};

export const MEMBERS = {
  list: (n: number) => say.members_list({ n }),
  none: say.members_none,
  add: (side: Side) => say.members_add({ side }),
  placeholder: say.members_placeholder,
  whole: say.members_whole,
  addGroup: say.members_addGroup,
  removeGroup: say.members_removeGroup,
  clear: say.members_clear,
  remove: (name: string) => say.members_remove({ name }),
  how: say.members_how,
} as const;

const oneStay = (stay: LdcStay): string =>
  stay.graduated === null
    ? say.oneStay_ldcIncluded({ included: stay.included, scheduleBrief: scheduleBrief(stay) })
    : say.oneStay_included({ included: stay.included, graduated: stay.graduated });

/** When a country was on the LDC list; empty for one that never was. */
export const stayText = (stays: readonly LdcStay[]): string => statements(stays.map(oneStay));

/** How a chart is walked. */
