/** The parts of the Roadmap that the search keeps, and the places on the page that links lead to. */
import type { Action, Claim, Recommendation, Roadmap, Target } from '../../model/roadmap.ts';
import type { PartsFound } from '../../messages/roadmap/page.ts';
import { hasWords } from '../../analysis/search/words.ts';

export const anchor = {
  recommendation: (id: string) => `rec-${id}`,
  action: (id: string) => `action-${id}`,
  target: (id: string) => `target-${id}`,
  claim: (id: string) => `claim-${id}`,
  recommendations: 'recommendations',
  actions: 'actions',
  targets: 'targets',
  factCheck: 'fact-check',
} as const;

/** What of the Roadmap is shown. */
export interface Shown {
  readonly recommendations: readonly Recommendation[];
  readonly actions: readonly Action[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
}

const textsOfRecommendation = (each: Recommendation, { areas, pillars, keyAreas }: Roadmap) => [
  each.label,
  each.title,
  each.summary,
  each.evidenceNote,
  ...[...each.asks, ...each.why].map(({ text }) => text),
  ...Object.values(each.asksFor),
  ...areas.filter(({ id }) => id === each.area).map(({ title }) => title),
  ...pillars.filter(({ id }) => id === each.pillar).map(({ title }) => title),
  ...keyAreas.filter(({ recommendation }) => recommendation === each.id).map(({ title }) => title),
];

const textsOfAction = ({ actor, commitment, action, steps, outcome }: Action) => [
  actor,
  commitment,
  action,
  ...steps,
  outcome.line,
  outcome.open,
  ...outcome.events.map(({ text }) => text),
];

const textsOfTarget = ({ title, caveat, source }: Target) => [
  title,
  caveat,
  source.title,
  source.publisher,
];

const textsOfClaim = (each: Claim) => [
  each.label,
  each.claim,
  ...('check' in each
    ? [each.rule, each.direction?.text ?? null]
    : [
        each.uncheckable.reason,
        each.uncheckable.dataNeeded,
        each.uncheckable.origin.text,
        each.uncheckable.origin.today,
      ]),
];

/** The parts that have all the words; every part while there are none. */
export const shownOf = (roadmap: Roadmap, words: readonly string[]): Shown => ({
  recommendations: roadmap.recommendations.filter((each) =>
    hasWords(textsOfRecommendation(each, roadmap), words),
  ),
  actions: roadmap.actions.filter((each) => hasWords(textsOfAction(each), words)),
  targets: roadmap.targets.filter((each) => hasWords(textsOfTarget(each), words)),
  claims: roadmap.claims.filter((each) => hasWords(textsOfClaim(each), words)),
});

export const countsOf = ({ recommendations, actions, targets, claims }: Shown): PartsFound => ({
  recommendations: recommendations.length,
  actions: actions.length,
  targets: targets.length,
  claims: claims.length,
});
