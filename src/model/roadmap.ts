/**
 * The Roadmap for Digital Cooperation (A/74/821) as content: what it asks, who acts, which targets
 * came of it and which figures it quotes. Read from `data/roadmap.json`; nothing in it is computed.
 */
import type { MembershipRule, StandingGroupId } from './group.ts';
import { RECOMMENDATIONS, type RecommendationId } from './recommendation.ts';
import type { BasketId } from './basket.ts';
import type { Indicator, MeasureId } from './indicator.ts';

export { RECOMMENDATIONS, type RecommendationId };

export const TARGETS = [
  'universal-use',
  'gender-parity',
  'affordable-fixed',
  'affordable-mobile',
  'coverage-4g',
  'bc-2025-world',
  'bc-2025-developing',
  'bc-2025-ldc',
  'bc-2025-affordability-fixed',
  'bc-2025-affordability-mobile',
] as const;
/** A target, as the address bar names it (`target=universal-use`). */
export type TargetId = (typeof TARGETS)[number];

export type PillarId = 'development' | 'peace-and-security' | 'human-rights' | 'cross-cutting';

export type AreaId =
  | 'inclusive-digital-economy'
  | 'human-and-institutional-capacity'
  | 'human-rights-and-agency'
  | 'trust-security-stability'
  | 'global-digital-cooperation';

/** Paragraphs of A/74/821, ascending. */
export type Paragraphs = readonly [number, ...number[]];

/** A statement that rests on paragraphs of the report. */
export interface ReportStatement {
  readonly text: string;
  readonly paragraphs: Paragraphs;
}

/** A statement that rests on Diplo's analysis, where the part of the report that the atlas has read says nothing. */
export interface AnalysisStatement {
  readonly text: string;
  readonly source: 'diplo';
}

export type Statement = ReportStatement | AnalysisStatement;

/** The report itself, and how much of it the atlas has read. */
export interface Report {
  readonly symbol: string;
  readonly title: string;
  /** ISO 8601 date. */
  readonly date: string;
  readonly link: string;
  readonly covers: { readonly from: number; readonly to: number; readonly note: string };
}

/** Diplo's analysis of the report. */
export interface Analysis {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly updated: string;
  /** Address of the analysis; null where it is not known. */
  readonly link: string | null;
  /** Where Diplo collects what it wrote on the Roadmap. */
  readonly coverageLink: string;
  readonly note: string;
}

/** One of the three pillars of the United Nations, or `cross-cutting`. */
export interface Pillar {
  readonly id: PillarId;
  readonly title: string;
}

/** One of the five areas under which the High-level Panel put its recommendations. */
export interface Area {
  readonly id: AreaId;
  readonly title: string;
  readonly paragraphs: Paragraphs;
}

export interface Recommendation {
  readonly id: RecommendationId;
  /** The number as the report prints it ("1C/1D"). */
  readonly label: string;
  readonly title: string;
  readonly area: AreaId;
  readonly pillar: PillarId;
  /** Where the report takes it up; null where the atlas has not read that far. */
  readonly paragraphs: { readonly from: number; readonly to: number } | null;
  /** What it asks, in one sentence of at most 140 characters. */
  readonly summary: string;
  readonly asks: readonly [Statement, ...Statement[]];
  /** The state of play that the report sets out. */
  readonly why: readonly [Statement, ...Statement[]];
  /** The indicators of the atlas that are evidence for it, the most telling first. */
  readonly indicators: readonly Indicator[];
  /** For each of `indicators`: why it is evidence, and where it falls short. */
  readonly asksFor: Readonly<Partial<Record<Indicator['id'], string>>>;
  /** What nobody measures by country, and who could; null for nothing. */
  readonly evidenceNote: string | null;
}

/** One of the eight key areas that the report's closing section names for the way forward. */
export interface KeyArea {
  readonly id: string;
  readonly title: string;
  readonly recommendation: RecommendationId;
}

export type ActorGroup = 'secretary-general' | 'un-system' | 'others';

/** One row of Diplo's digest of actions. */
export interface Action {
  readonly id: string;
  readonly group: ActorGroup;
  /** Who acts, or is called on to act. */
  readonly actor: string;
  /** The words of commitment as the report has them: a labelled term, not prose. */
  readonly commitment: string;
  /** Its place within its group: rank 1 is the strongest commitment of `of`. */
  readonly strength: { readonly rank: number; readonly of: number };
  readonly action: string;
  /** The single steps, where the row lists several; else empty. */
  readonly steps: readonly string[];
  readonly recommendation: RecommendationId;
  readonly pillar: PillarId;
  readonly outcome: Outcome;
}

/** What became of an action: in the order in which they are told, the best first. */
export const OUTCOMES = [
  'done',
  'under-way',
  'partly',
  'superseded',
  'not-done',
  'not-found',
] as const;
export type OutcomeStatus = (typeof OUTCOMES)[number];

/** What became of an action, as far as public sources reach. */
export interface Outcome {
  readonly status: OutcomeStatus;
  /** In a plain line. */
  readonly line: string;
  /** What could not be known, or is to be confirmed; null for nothing. */
  readonly open: string | null;
  /** The day on which the sources were looked at. */
  readonly asOf: string;
  /** What happened, oldest first; a date is a year, a month or a day. */
  readonly events: readonly { readonly date: string; readonly text: string }[];
  readonly sources: readonly OutcomeSource[];
}

export interface OutcomeSource {
  readonly title: string;
  readonly publisher: string;
  readonly link: string;
  /** A year, a month or a day; null where the source has none. */
  readonly date: string | null;
}

/** How often the report uses a word, as Diplo counted. */
export interface Emphasis {
  readonly id: string;
  readonly term: string;
  readonly count: number;
  readonly source: 'diplo';
  readonly note: string;
}

/** A range, both ends included; a missing end is open. */
export interface Range {
  readonly min?: number;
  readonly max?: number;
}

/** How a value is held against `threshold`. `below` leaves out the threshold itself. */
export type Operator = 'at-least' | 'at-most' | 'below' | 'between';

export interface Target {
  readonly id: TargetId;
  readonly title: string;
  /** The year by which it is to be reached. */
  readonly year: number;
  readonly indicator: Indicator;
  readonly measure: MeasureId;
  readonly operator: Operator;
  readonly threshold: Range;
  /**
   * `countries`: each country of the group is to meet it. `group`: the group as a whole is to meet
   * it, and single countries only show who is already there.
   */
  readonly appliesTo: { readonly scope: 'countries' | 'group'; readonly group: StandingGroupId };
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    /** ISO 8601 date. */
    readonly date: string;
    readonly link: string | null;
    /** Paragraphs of A/74/821 that call for such a target. */
    readonly paragraphs: Paragraphs;
  };
  /** How the indicator differs from the target's own definition. */
  readonly caveat: string;
  /** What the indicator counts in place of what the target means; null where it counts just that. */
  readonly standIn: StandIn | null;
  readonly recommendation: RecommendationId;
}

/**
 * An indicator that stands in for what a target means. Meeting the line by it is not meeting the
 * target, so that no such target ever counts as met.
 */
export interface StandIn {
  /** After "meets it": "by 4G". */
  readonly short: string;
  /** A sentence that says what stands in for what. */
  readonly text: string;
  /** ITU's estimates of what the target means, where `group-estimates.csv` has them. */
  readonly series: string;
}

export type QuotedUnit =
  | 'percent'
  | 'pct-gni'
  | 'pct-income'
  | 'people'
  | 'economies'
  | 'usd'
  | 'usd-per-gb'
  | 'jobs'
  | 'training-opportunities'
  | 'subscribers'
  | 'breaches'
  | 'records'
  | 'items'
  | 'entities'
  | 'norms'
  | 'times';

/** How the text qualifies a figure. */
export type Qualifier = 'close to' | 'nearly' | 'about' | 'more than' | 'less than' | 'up to';

/** A figure as the Roadmap quotes it. */
export interface Quoted {
  readonly value: number;
  readonly unit: QuotedUnit;
  readonly qualifier: Qualifier | null;
  /** The rounding of the quoted figure, in its unit: 1 for 87%, 1e8 for 3.6 billion. */
  readonly precision: number;
  /** The year the figure stands for; null where neither text nor context gives one. */
  readonly year: number | null;
  /** False where the text says "now" or nothing and the atlas reads the year from the context. */
  readonly yearStated: boolean;
  /** The figure in words where the number alone would mislead ("two in three"); else null. */
  readonly words: string | null;
  /** The earlier figure it is set against; null where there is none. */
  readonly from: { readonly value: number; readonly year: number } | null;
}

/** A series of ITU's own group estimates, as `group-estimates.csv` names it. */
export interface PublishedSeries {
  readonly series: string;
  readonly group: StandingGroupId;
  readonly year: number;
}

/** A group's value, by the indicator's own rule. */
export interface GroupValueCheck {
  readonly kind: 'group-value';
  readonly indicator: Indicator;
  readonly measure: MeasureId;
  readonly group: StandingGroupId;
  readonly year: number;
  readonly membership: MembershipRule;
  /** ITU's own estimate to stand beside it; null where ITU publishes none for the group. */
  readonly beside: PublishedSeries | null;
}

/** People of a group who are not online: population times the share not using the Internet. */
export interface PeopleOfflineCheck {
  readonly kind: 'people-offline';
  readonly group: StandingGroupId;
  readonly year: number;
  readonly membership: MembershipRule;
  readonly beside: PublishedSeries | null;
}

/** The number of a group's economies whose value lies above a line (the line itself left out). */
export interface CountAboveCheck {
  readonly kind: 'count-above';
  readonly indicator: Indicator;
  readonly basket: BasketId;
  readonly measure: MeasureId;
  readonly above: number;
  readonly group: StandingGroupId;
  readonly year: number;
  readonly membership: MembershipRule;
}

/**
 * How many economies meet a yardstick that the Roadmap proposes, by group and year. A yardstick
 * asserts nothing, so this yields counts and shares but no verdict. Each year is counted on the
 * basket that was official in it.
 */
export interface CountMeetingCheck {
  readonly kind: 'count-meeting';
  readonly indicator: Indicator;
  readonly measure: MeasureId;
  readonly operator: Operator;
  readonly threshold: Range;
  readonly groups: readonly [StandingGroupId, ...StandingGroupId[]];
  readonly years: readonly [number | 'latest', ...(number | 'latest')[]];
}

/** The share of economies, among those with figures by sex, in which men's rate is the higher. */
export interface ShareMenLeadCheck {
  readonly kind: 'share-men-lead';
  readonly year: number;
  /** How many years a reading may look back. */
  readonly tolerance: number;
  /** Percentage points within which the rates count as equal: 0 takes the claim at its word. */
  readonly equalWithin: number;
  /** The same share under ITU's rule of equality, shown beside it. */
  readonly besideEqualWithin: number;
}

/** (men − women) / men from ITU's own group estimates by sex. */
export interface GapBySexCheck {
  readonly kind: 'gap-by-sex';
  readonly group: StandingGroupId;
  readonly year: number;
}

/** A value that ITU publishes for the group and that no country series of the atlas can give. */
export interface PublishedEstimateCheck {
  readonly kind: 'published-estimate';
  readonly estimate: PublishedSeries;
  /** The nearest indicator of the atlas: shown beside it, never compared as if it were the same. */
  readonly nearest: {
    readonly indicator: Indicator;
    readonly group: StandingGroupId;
    readonly year: number;
  };
}

/**
 * Whether the gap between men and women moved as claimed. Tested on economies with figures by sex
 * near both ends of the claim's own years; where these hold less than `minPopulationShare` of the
 * world's population, the claim is not checkable here and the finding stands beside that verdict.
 */
export interface DirectionCheck {
  readonly kind: 'direction';
  readonly measure: 'gap';
  readonly claimed: 'up' | 'down';
  readonly from: number;
  readonly to: number;
  /** A reading for `from` or `to` may be this many years older. */
  readonly tolerance: number;
  readonly minPopulationShare: number;
  /** What happened afterwards, from ITU's own estimates: context, not part of the verdict. */
  readonly since: {
    readonly from: number;
    readonly to: number | 'latest';
    readonly groups: readonly [StandingGroupId, ...StandingGroupId[]];
  };
}

export type Check =
  | GroupValueCheck
  | PeopleOfflineCheck
  | CountAboveCheck
  | CountMeetingCheck
  | ShareMenLeadCheck
  | GapBySexCheck
  | PublishedEstimateCheck
  | DirectionCheck;

export type ArchiveFile =
  'group-estimates-2020-10' | 'internet-use-by-sex-2020-08' | 'internet-use-2020-10';

/** Where the value known when the Roadmap was written is found. */
export interface Archive {
  readonly file: ArchiveFile;
  /** The year the archive has; may lie before the year quoted, and `note` then says so. */
  readonly year: number;
  readonly note: string;
}

/** What a claim still says when its figure is not matched, as a range the value must lie in. */
export interface Direction extends Range {
  readonly text: string;
}

interface ClaimBase {
  /** Kebab-case, stable: links point to it. */
  readonly id: string;
  /** What the figure is of, in at most 50 characters, for charts and lists. */
  readonly label: string;
  /** The claim in our words. */
  readonly claim: string;
  readonly paragraphs: Paragraphs;
  /** Null only where the claim asserts a direction and gives no figure. */
  readonly quoted: Quoted | null;
  /** Null where the figure belongs to no recommendation (background and introduction). */
  readonly recommendation: RecommendationId | null;
}

export interface CheckableClaim extends ClaimBase {
  readonly check: Check;
  /** Null where no archive file has the value known then. */
  readonly archive: Archive | null;
  /** How the check is made, in words. */
  readonly rule: string;
  /** Null where the claim has no weaker reading. */
  readonly direction: Direction | null;
  /** The indicator that shows it, and the parameters of the address that open the figure. */
  readonly figure: {
    readonly indicator: Indicator;
    readonly params: Readonly<Record<string, string>>;
  };
}

/**
 * Whether a figure was quoted rightly from where it comes from: as it stands there; with something
 * changed; otherwise than it stands there; from a source that was withdrawn; or from none that was
 * found or read.
 */
export const FIDELITIES = ['faithful', 'altered', 'contradicted', 'withdrawn', 'unknown'] as const;
export type Fidelity = (typeof FIDELITIES)[number];

/** Where a quoted figure comes from, and what is known now. */
export interface Origin {
  readonly fidelity: Fidelity;
  /** What its source says. */
  readonly text: string;
  /** What is known now; null for nothing. */
  readonly today: string | null;
  readonly sources: readonly OutcomeSource[];
}

export interface UncheckableClaim extends ClaimBase {
  readonly uncheckable: {
    /** Why open country data cannot check it. */
    readonly reason: string;
    /** The data that could. */
    readonly dataNeeded: string;
    readonly origin: Origin;
  };
}

/** A figure, or a direction, that the Roadmap states. Values and verdicts are computed elsewhere. */
export type Claim = CheckableClaim | UncheckableClaim;

/** The whole of `data/roadmap.json`. */
export interface Roadmap {
  readonly report: Report;
  readonly analysis: Analysis;
  readonly pillars: readonly Pillar[];
  readonly areas: readonly Area[];
  readonly recommendations: readonly Recommendation[];
  readonly keyAreas: readonly KeyArea[];
  readonly actions: readonly Action[];
  readonly emphasis: readonly Emphasis[];
  readonly targets: readonly Target[];
  readonly claims: readonly Claim[];
}

/** How many years before the latest value the recent change looks back over. */
export const PACE_YEARS = 5;

/** Hardly any country reaches everybody; from this share on, few people are missing. In percent. */
export const NEARLY_ALL = 95;
