/** The words of the page around the figures. */
import * as say from '#words/common/page.ts';
import type { Age } from '../analysis/vintage.ts';
import type { NoGroupValue } from '../analysis/group/value.ts';
import type { Standing, TargetStatus } from '../analysis/target.ts';
import type { GroupRule, Measure } from '../model/indicator.ts';
import type { RecommendationId } from '../model/recommendation.ts';
import type { StandIn } from '../model/roadmap.ts';
import { nearlyText } from './counting.ts';
import { formatShare } from './format.ts';
import { formatSpan } from './counting.ts';

export const SITE = {
  name: say.site_name,
  world: say.site_world,
  tagline: say.site_tagline,
  skip: say.site_skip,
  pages: say.site_pages,
  languages: say.site_languages,
  theme: { auto: say.site_theme_auto, light: say.site_theme_light, dark: say.site_theme_dark },
  loading: say.site_loading,
  loadingPage: say.site_loadingPage,
} as const;

export const PAGE_NAME = {
  explore: say.pageName_explore,
  compare: say.pageName_compare,
  roadmap: say.pageName_roadmap,
  country: say.pageName_country,
  data: say.pageName_data,
} as const;

export const FORM_NAME = {
  map: say.formName_map,
  trend: say.formName_trend,
  rank: say.formName_rank,
  table: say.formName_table,
} as const;

export const EXPLORE = {
  addLines: say.explore_addLines,
  indicators: say.explore_indicators,
  forms: say.explore_forms,
} as const;

/** What can be chosen on more than one page. */
export const CHOICES = {
  measure: say.choices_measure,
  basket: say.choices_basket,
  officialBasket: say.choices_officialBasket,
  experimental: say.choices_experimental,
  experimentalHint: say.choices_experimentalHint,
  tolerance: say.choices_tolerance,
  toleranceHint: (years: number) => say.choices_toleranceHint({ years }),
  options: say.choices_options,
  activity: say.choices_activity,
  people: say.choices_people,
  recommendation: say.recommendations_label,
} as const;

/** The recommendations by number and in a word, where one is chosen. */
export const RECOMMENDATION_NAME: Readonly<Record<RecommendationId, string>> = {
  '1A': say.recommendations_short_1A,
  '1B': say.recommendations_short_1B,
  '1C-1D': say.recommendations_short_1C1D,
  '2': say.recommendations_short_2,
  '3A-3B': say.recommendations_short_3A3B,
  '3C': say.recommendations_short_3C,
  '4': say.recommendations_short_4,
  '5A-5B': say.recommendations_short_5A5B,
};

export const SEARCH = {
  label: say.search_label,
  placeholder: say.search_placeholder,
  none: (typed: string) => say.search_none({ typed }),
  found: (n: number) => say.search_found({ n }),
  matched: (name: string) => say.search_matched({ name }),
} as const;

const STANDING: Readonly<Record<Standing, string>> = {
  meets: say.standing_meets,
  misses: say.standing_misses,
  unknown: say.standing_unknown,
};

export const CARD = {
  year: (year: number) => say.card_year({ year }),
  klass: (words: string) => say.card_klass({ words }),
  /** @param standIn - What stands in for what the target means; null where nothing does. */
  standing: (standing: Standing, standIn: StandIn | null) =>
    say.card_standing({
      standing: STANDING[standing],
      standInCase: standIn === null || standing === 'unknown',
      short: standIn === null || standing === 'unknown' ? '' : standIn.short,
    }),
  rank: (rank: number, of: number, tied: boolean, better: Measure['better']) =>
    say.card_rank({ tied, rank, of, better }),
  noValue: (year: number) => say.card_noValue({ year }),
  never: say.card_never,
  notYet: (year: number) => say.card_notYet({ year }),
  earlier: (asked: number, year: number) => say.card_earlier({ asked, year }),
  earlierShare: (asked: number, year: number) => say.card_earlierShare({ asked, year }),
  source: (publisher: string) => say.card_source({ publisher }),
  profile: say.card_profile,
  remove: (name: string) => say.card_remove({ name }),
  selected: say.card_selected,
  clear: say.card_clear,
} as const;

const NO_GROUP_VALUE: Readonly<Record<NoGroupValue, string>> = {
  'no-members': say.noGroupValue_noMembers,
  'no-values': say.noGroupValue_noValues,
  'below-half': say.noGroupValue_belowHalf,
  'earlier-years': say.noGroupValue_earlierYears,
  'changing-set': say.noGroupValue_changingSet,
  'no-population': say.noGroupValue_noPopulation,
  'publisher-only': say.noGroupValue_publisherOnly,
};

const by = (standIn: StandIn | null): string => (standIn === null ? '' : ` ${standIn.short}`);
const sentence = (standIn: StandIn | null): string => (standIn === null ? '' : ` ${standIn.text}`);
const unknownText = ({ length: n }: readonly unknown[]): string =>
  n === 0 ? '' : say.unknownText({ n });

export const PANEL = {
  title: say.panel_title,
  recommendation: (label: string) => say.panel_recommendation({ label }),
  asks: say.panel_asks,
  evidenceFor: say.panel_evidenceFor,
  target: (year: number) => say.panel_target({ year }),
  targets: say.panel_targets,
  mark: say.panel_mark,
  unmark: say.panel_unmark,
  markHint: (title: string) => say.panel_markHint({ title }),
  source: say.panel_source,
  howCounted: say.panel_howCounted,
  report: say.panel_report,
  stands: say.panel_stands,
  notMeasured: say.panel_notMeasured,
  rule: {
    'population-weighted': say.panel_rule_populationWeighted,
    sum: say.panel_rule_sum,
    median: say.panel_rule_median,
    'share-of-economies': say.panel_rule_shareOfEconomies,
    'publisher-only': say.panel_rule_publisherOnly,
  } satisfies Readonly<Record<GroupRule, string>>,
  paragraphs: (from: number, to: number) =>
    say.panel_paragraphs({ paragraphs: formatSpan(from, to) }),
  byAnalysis: say.panel_byAnalysis,
  noValue: (reason: NoGroupValue) => NO_GROUP_VALUE[reason],
  noCountryValue: say.panel_noCountryValue,
  footing: (n: number, of: number, share: number | null) =>
    say.panel_footing({
      n,
      of,
      noShare: share === null,
      share: share === null ? '' : formatShare(share),
    }),
  published: (rule: GroupRule, year: number) => say.panel_published({ rule, year }),
  vintage: (vintage: string, age: Age) => say.panel_vintage({ vintage, age }),
  meets: (
    { meets: { length: meets }, n, unknown, nearly }: TargetStatus,
    standIn: StandIn | null,
  ) =>
    say.panel_meets({
      n,
      meets,
      meetsAtMost: meets <= 1,
      by: by(standIn),
      nearly: nearlyText(nearly),
      unknown: unknownText(unknown),
      sentence: sentence(standIn),
    }),
} as const;

/** Where groups stand, as a table to take along. */
export const EVIDENCE_TABLE = {
  title: (measure: string, year: number) => say.evidenceTable_title({ measure, year }),
  name: say.evidenceTable_name,
  value: (unit: string) => say.evidenceTable_value({ unit }),
  year: say.evidenceTable_year,
  n: say.evidenceTable_n,
  of: say.evidenceTable_of,
  people: say.evidenceTable_people,
  published: say.evidenceTable_published,
} as const;

export const FIGURE = {
  sources: say.figure_sources,
  notes: say.figure_notes,
  description: say.figure_description,
  table: say.figure_table,
  licence: say.figure_licence,
} as const;

export const FAILURE = {
  title: say.failure_title,
  retry: say.failure_retry,
  rest: say.failure_rest,
  lacking: say.failure_lacking,
  nothing: say.failure_nothing,
  page: say.failure_page,
  crash: say.failure_crash,
} as const;

export const NOTICE = {
  title: say.notice_title,
  dismiss: say.notice_dismiss,
} as const;
