/** The words of the Roadmap page around its content. */
import type { ActorGroup, Paragraphs, Roadmap } from '../../model/roadmap.ts';
import { formatCount, formatList } from '../format.ts';

export const ROADMAP = {
  kicker: 'The Roadmap for Digital Cooperation and its evidence',
  contents: 'Contents',
  wait: 'Loading the text of the Roadmap…',
  failed: 'The text of the Roadmap could not be loaded.',
  report: 'A/74/821',
  read: 'Read here',
  analysis: 'Digest of actions',
  overviewCaption: 'Eight recommendations, five areas, three pillars',
  recommendations: 'Recommendations',
  here: 'The address leads here',
  pillar: 'Pillar',
  area: 'Area',
  keyArea: (title: string) => `Key area for the way forward: ${title}`,
  onlyAnalysis: 'The part of the report read here does not reach it; after Diplo’s analysis',
  asks: 'What it asks',
  why: 'State of play in 2020',
  evidence: 'Evidence in this atlas',
  noEvidence: 'No data by country in this atlas',
  actions: 'Actions',
  noAction: 'Diplo’s digest has no action for it.',
  claims: 'Figures it quotes',
  targets: 'Targets',
  byAnalysis: 'after Diplo',
  columns: {
    recommendation: 'Recommendation',
    area: 'Area',
    pillar: 'Pillar',
    paragraphs: '¶',
    indicators: 'Followed here with',
    actions: 'Actions',
    claims: 'Figures',
  },
  noIndicators: 'no data by country here',
} as const;

/** "¶ 17", "¶ 16, 17", "¶ 13–20". */
export const paragraphList = (paragraphs: Paragraphs): string => `¶ ${paragraphs.join(', ')}`;
export const paragraphRange = ({ from, to }: { from: number; to: number }): string =>
  from === to ? `¶ ${from}` : `¶ ${from}–${to}`;

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
  const data = `This atlas has country data for ${formatCount(followed)} of the Roadmap’s ${formatCount(recommendations.length)} recommendations`;
  return answered === null
    ? `${data}.`
    : `${data} and can check ${formatCount(answered)} of the ${formatCount(claims.length)} figures it quotes.`;
}

/** The citation of the report, as a briefing opens with it. */
export const citation = ({ symbol, date }: { symbol: string; date: string }): string =>
  `${symbol}, ${new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))}`;

export const SEARCH_HERE = {
  label: 'Search this page',
  placeholder: 'Words in the text',
  none: 'Nothing in this part has these words.',
} as const;

/** How many parts of the page have the words typed. */
export interface PartsFound {
  readonly recommendations: number;
  readonly actions: number;
  readonly targets: number;
  readonly claims: number;
}

const some = (n: number, one: string, many: string): string[] =>
  n === 0 ? [] : [`${formatCount(n)} ${n === 1 ? one : many}`];

/** "3 found: 1 recommendation and 2 figures." */
export function foundTextOf({ recommendations, actions, targets, claims }: PartsFound): string {
  const total = recommendations + actions + targets + claims;
  const parts = [
    ...some(recommendations, 'recommendation', 'recommendations'),
    ...some(actions, 'action', 'actions'),
    ...some(targets, 'target', 'targets'),
    ...some(claims, 'figure', 'figures'),
  ];
  return total === 0 ? 'Nothing found.' : `${formatCount(total)} found: ${formatList(parts)}.`;
}

export const EVIDENCE = {
  world: 'World',
  ldc: 'LDCs',
  developed: 'Developed',
  computed: (n: number, of: number) => `${formatCount(n)} of ${formatCount(of)}`,
  published: 'ITU’s own',
  none: 'no value',
  noCountryValue: 'no data',
  target: 'upright line: target for 2030',
  missing: (reasons: readonly string[]) => `Could not be computed: ${reasons.join(' ')}`,
} as const;

export const ACTIONS = {
  title: 'Actions',
  intro:
    'Who does what, and how firmly the report binds them: each row of Diplo’s digest, ranked within its group from the strongest commitment to the weakest. The ranks are Diplo’s.',
  figure: 'The ladder of commitment',
  subtitle: 'strongest commitment on top; the longer the bar, the stronger within its group',
  group: {
    'secretary-general': 'The Secretary-General himself',
    'un-system': 'UN Secretariat and agencies',
    others: 'Others, who are called on',
  } satisfies Readonly<Record<ActorGroup, string>>,
  rank: (rank: number, of: number) => `${formatCount(rank)} of ${formatCount(of)}`,
  rankSpoken: (rank: number, of: number) => `Rank ${formatCount(rank)} of ${formatCount(of)}`,
  filters: 'Filter the actions',
  actor: 'Who acts',
  pillar: 'Pillar',
  recommendation: 'Recommendation',
  allActors: 'All actors',
  allPillars: 'All pillars',
  allRecommendations: 'All recommendations',
  reset: 'Show all',
  shown: (n: number, of: number) => `${formatCount(n)} of ${formatCount(of)} actions shown.`,
  none: 'No action fits this choice.',
  table: {
    group: 'Group',
    rank: 'Rank',
    of: 'of',
    actor: 'Who acts',
    commitment: 'Commitment, in the report’s words',
    action: 'Action',
    recommendation: 'Recommendation',
    pillar: 'Pillar',
  },
  headline: (n: number, strongest: string) =>
    `${formatCount(n)} actions, from “${strongest}” downwards`,
} as const;

export const EMPHASIS = {
  title: 'What the text stresses',
  intro: 'How often the report uses a word, as Diplo counted.',
  times: (n: number) => `${formatCount(n)} times`,
  word: (term: string, n: number) => `“${term}”: ${formatCount(n)} times`,
  table: { term: 'Word', count: 'Times', note: 'What it shows' },
} as const;
