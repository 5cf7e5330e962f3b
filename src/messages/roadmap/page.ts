/** The words of the Roadmap page around its content. */
import * as say from '#words/roadmap/page.ts';
import {
  OUTCOMES,
  type ActorGroup,
  type OutcomeStatus,
  type Paragraphs,
  type Roadmap,
} from '../../model/roadmap.ts';
import { formatDate, formatList } from '../format.ts';
import { facts, sentences } from '../joining.ts';
import { formatSpan } from '../counting.ts';

export const ROADMAP = {
  kicker: say.roadmap_kicker,
  contents: say.roadmap_contents,
  wait: say.roadmap_wait,
  failed: say.roadmap_failed,
  report: say.roadmap_report,
  read: say.roadmap_read,
  analysis: say.roadmap_analysis,
  overviewCaption: say.roadmap_overviewCaption,
  recommendations: say.roadmap_recommendations,
  here: say.roadmap_here,
  pillar: say.roadmap_pillar,
  area: say.roadmap_area,
  keyArea: (title: string) => say.roadmap_keyArea({ title }),
  onlyAnalysis: say.roadmap_onlyAnalysis,
  asks: say.roadmap_asks,
  why: say.roadmap_why,
  evidence: say.roadmap_evidence,
  noEvidence: say.roadmap_noEvidence,
  actions: say.roadmap_actions,
  noAction: say.roadmap_noAction,
  claims: say.roadmap_claims,
  targets: say.roadmap_targets,
  byAnalysis: say.roadmap_byAnalysis,
  columns: {
    recommendation: say.roadmap_columns_recommendation,
    area: say.roadmap_columns_area,
    pillar: say.roadmap_columns_pillar,
    paragraphs: '¶',
    indicators: say.roadmap_columns_indicators,
    actions: say.roadmap_columns_actions,
    claims: say.roadmap_columns_claims,
  },
  noIndicators: say.roadmap_noIndicators,
} as const;

/** "¶ 17", "¶ 16, 17", "¶ 13–20". */
export const paragraphList = (paragraphs: Paragraphs): string =>
  say.paragraphs({ paragraphs: facts(paragraphs.map(String)) });
export const paragraphRange = ({ from, to }: { from: number; to: number }): string =>
  say.paragraphs({ paragraphs: formatSpan(from, to) });

/**
 * What the page has to say.
 *
 * @param answered - How many of the quoted figures got a verdict; null while that is not known.
 */
export function roadmapHeadline(
  { recommendations, claims }: Roadmap,
  answered: number | null,
): string {
  const followed = recommendations.filter(({ indicators }) => indicators.length > 0).length;
  return answered === null
    ? say.roadmapHeadline_thisAtlasHasCountry({
        followed,
        recommendationsCount: recommendations.length,
      })
    : say.roadmapHeadline_thisAtlasHasCountry2({
        followed,
        recommendationsCount: recommendations.length,
        answered,
        claimsCount: claims.length,
      });
}

/** The citation of the report, as a briefing opens with it. */
export const citation = ({ symbol, date }: { symbol: string; date: string }): string =>
  facts([symbol, formatDate(date)]);

export const SEARCH_HERE = {
  label: say.searchHere_label,
  placeholder: say.searchHere_placeholder,
  none: say.searchHere_none,
} as const;

/** How many parts of the page have the words typed. */
export interface PartsFound {
  readonly recommendations: number;
  readonly actions: number;
  readonly targets: number;
  readonly claims: number;
}

/** "3 found: 1 recommendation and 2 figures." */
export function foundTextOf({ recommendations, actions, targets, claims }: PartsFound): string {
  const total = recommendations + actions + targets + claims;
  const parts = [
    recommendations > 0 && say.foundTextOf_recommendations({ n: recommendations }),
    actions > 0 && say.foundTextOf_actions({ n: actions }),
    targets > 0 && say.foundTextOf_targets({ n: targets }),
    claims > 0 && say.foundTextOf_figures({ n: claims }),
  ].filter((part) => part !== false);
  return total === 0
    ? say.foundTextOf_nothingFound
    : say.foundTextOf_found({ total, parts: formatList(parts) });
}

export const EVIDENCE = {
  world: say.evidence_world,
  ldc: say.evidence_ldc,
  developed: say.evidence_developed,
  computed: (n: number, of: number) => say.evidence_computed({ n, of }),
  published: say.evidence_published,
  none: say.evidence_none,
  noCountryValue: say.evidence_noCountryValue,
  target: say.evidence_target,
  missing: (reasons: readonly string[]) => say.evidence_missing({ join: sentences(reasons) }),
} as const;

/** What outcomes are called. */
export const OUTCOME_NAME: Readonly<Record<OutcomeStatus, string>> = {
  done: say.actions_outcome_name_done,
  'under-way': say.actions_outcome_name_underWay,
  partly: say.actions_outcome_name_partly,
  superseded: say.actions_outcome_name_superseded,
  'not-done': say.actions_outcome_name_notDone,
  'not-found': say.actions_outcome_name_notFound,
};

const COUNTED: Readonly<Record<OutcomeStatus, (values: { readonly n: number }) => string>> = {
  done: ({ n }) => say.actions_outcome_counted_done({ n }),
  'under-way': ({ n }) => say.actions_outcome_counted_underWay({ n }),
  partly: ({ n }) => say.actions_outcome_counted_partly({ n }),
  superseded: ({ n }) => say.actions_outcome_counted_superseded({ n }),
  'not-done': ({ n }) => say.actions_outcome_counted_notDone({ n }),
  'not-found': ({ n }) => say.actions_outcome_counted_notFound({ n }),
};

export const ACTIONS = {
  title: say.actions_title,
  intro: say.actions_intro,
  figure: say.actions_figure,
  subtitle: say.actions_subtitle,
  rung: (rank: number, commitment: string) => say.actions_rung({ rank, commitment }),
  group: {
    'secretary-general': say.actions_group_secretaryGeneral,
    'un-system': say.actions_group_unSystem,
    others: say.actions_group_others,
  } satisfies Readonly<Record<ActorGroup, string>>,
  rank: (rank: number, of: number) => say.actions_rank({ rank, of }),
  rankSpoken: (rank: number, of: number) => say.actions_rankSpoken({ rank, of }),
  filters: say.actions_filters,
  actor: say.actions_actor,
  pillar: say.actions_pillar,
  recommendation: say.actions_recommendation,
  allActors: say.actions_allActors,
  allPillars: say.actions_allPillars,
  allRecommendations: say.actions_allRecommendations,
  reset: say.actions_reset,
  shown: (n: number, of: number) => say.actions_shown({ n, of }),
  none: say.actions_none,
  table: {
    group: say.actions_table_group,
    rank: say.actions_table_rank,
    of: say.actions_table_of,
    actor: say.actions_table_actor,
    commitment: say.actions_table_commitment,
    action: say.actions_table_action,
    recommendation: say.actions_table_recommendation,
    pillar: say.actions_table_pillar,
    status: say.actions_table_status,
    line: say.actions_table_line,
    asOf: say.actions_table_asOf,
    sources: say.actions_table_sources,
  },
  /** What became of so many actions: the outcomes that there are, the best first. */
  headline: (counts: Readonly<Record<OutcomeStatus, number>>) =>
    say.actions_headline({
      n: OUTCOMES.reduce((sum, status) => sum + counts[status], 0),
      counts: formatList(
        OUTCOMES.filter((status) => counts[status] > 0).map((status) =>
          COUNTED[status]({ n: counts[status] }),
        ),
      ),
    }),
  rungWithOutcome: (rung: string, outcome: OutcomeStatus) =>
    say.actions_rungWithOutcome({ rung, outcome: OUTCOME_NAME[outcome] }),
  outcome: {
    filter: say.actions_outcome_filter,
    all: say.actions_outcome_all,
    asOf: (date: string, open: string | null) =>
      say.actions_outcome_asOf({ date: formatDate(date), open: open ?? '' }).trim(),
    sources: say.actions_outcome_sources,
    sourceOf: (publisher: string, date: string | null) =>
      date === null
        ? say.actions_outcome_undated({ publisher })
        : say.actions_outcome_sourceOf({ publisher, date: formatDate(date) }),
    rules: say.actions_outcome_rules,
    kept: {
      caption: say.actions_outcome_kept_caption,
      who: say.actions_outcome_kept_who,
      done: say.actions_outcome_kept_done,
      all: say.actions_outcome_kept_all,
      firm: say.actions_outcome_kept_firm,
      soft: say.actions_outcome_kept_soft,
      of: ({ done, of }: { readonly done: number; readonly of: number }) =>
        say.actions_outcome_kept_of({ done, of }),
    },
  },
} as const;

export const EMPHASIS = {
  title: say.emphasis_title,
  intro: say.emphasis_intro,
  times: (n: number) => say.emphasis_times({ n }),
  word: (term: string, n: number) => say.emphasis_word({ term, n }),
  table: {
    term: say.emphasis_table_term,
    count: say.emphasis_table_count,
    note: say.emphasis_table_note,
  },
} as const;
