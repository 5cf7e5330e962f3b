/** The words of the Roadmap page around its content. */
import * as say from '#words/roadmap/page.ts';
import type { ActorGroup, Paragraphs, Roadmap } from '../../model/roadmap.ts';
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
  },
  headline: (n: number, strongest: string) => say.actions_headline({ n, strongest }),
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
