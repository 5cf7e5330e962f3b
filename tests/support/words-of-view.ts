/**
 * Every sentence that the atlas makes for a view, from the committed data: titles, notes,
 * descriptions, headlines, facts, heads of tables. The laws of sentences read them all.
 */
import { readFileSync } from 'node:fs';
import { headline } from '../../src/analysis/headline.ts';
import { populationsAt } from '../../src/analysis/group/footing.ts';
import { targetStatus } from '../../src/analysis/target.ts';
import { citationText } from '../../src/export/citation.ts';
import { contextOf } from '../../src/figures/compare/context.ts';
import { footingFacts, gapFacts } from '../../src/figures/compare/facts.ts';
import { compareFigureOf } from '../../src/figures/compare/index.ts';
import { gapWords } from '../../src/figures/compare/words.ts';
import { countryCard } from '../../src/figures/explore/country-card.ts';
import { profileCard } from '../../src/figures/country/card.ts';
import { countryFinding } from '../../src/figures/country/finding.ts';
import { indicatorProfile } from '../../src/figures/country/indicator-profile.ts';
import { smallTrend } from '../../src/figures/country/small-trend.ts';
import { coverageFigure } from '../../src/figures/data/coverage-figure.ts';
import { exploreFigure } from '../../src/figures/explore/explore-figure.ts';
import { checksOf, countAnswered, isChecked, reasonOf } from '../../src/figures/roadmap/checks.ts';
import { footingOf } from '../../src/figures/roadmap/check-table.ts';
import { factCheckView } from '../../src/figures/roadmap/fact-check-view.ts';
import { factsOf } from '../../src/figures/roadmap/target-facts.ts';
import { targetView } from '../../src/figures/roadmap/target-view.ts';
import { targetsProgress, targetsView } from '../../src/figures/roadmap/targets-view.ts';
import type { FigureView } from '../../src/figures/view.ts';
import { parseRoadmap } from '../../src/io/roadmap.ts';
import { parseSources } from '../../src/io/sources.ts';
import { compareHeadline } from '../../src/messages/compare/headline.ts';
import { besideText, claimFooting } from '../../src/messages/roadmap/fact-check-reasons.ts';
import { groupNaming } from '../../src/messages/groups.ts';
import { headlineSentence } from '../../src/messages/figure/headline.ts';
import { PANEL } from '../../src/messages/page.ts';
import { RANKING } from '../../src/messages/figure/rank.ts';
import { roadmapHeadline } from '../../src/messages/roadmap/page.ts';
import { targetStatement } from '../../src/messages/roadmap/target-sentences.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { COMPARE_FIGURES } from '../../src/address/figures.ts';
import { selectionOf } from '../../src/selection/selection.ts';
import type { View } from '../../src/address/view.ts';
import { everyTable } from '../analysis/committed-data.ts';

/** What a text is: sentences end with a point, titles and fragments need not. */
export type WordKind = 'sentences' | 'title' | 'fragment';

export interface Words {
  /** Where it stands: "compare-gap title". */
  readonly place: string;
  readonly kind: WordKind;
  readonly text: string;
}

const tables = {
  ...everyTable(),
};
const sources = parseSources(readFileSync('data/sources.json', 'utf8'));
const roadmap = parseRoadmap(readFileSync('data/roadmap.json', 'utf8'));

/** The codes that views are drawn from. */
export const CODES = [...tables.countries.keys()];

/** When and from where figures are taken along. */
const TAKEN = { link: 'https://example.org/atlas/', retrieved: '2026-12-01' };

const words = (place: string, kind: WordKind, texts: readonly (string | null)[]): Words[] =>
  texts.flatMap((text) => (text === null ? [] : [{ place, kind, text }]));

function ofFigure(figure: FigureView | null): Words[] {
  if (figure === null) return [];
  const { id, title, subtitle, notes } = figure;
  const { caption, columns, rows } = figure.table();
  const cells = rows.flatMap((row) =>
    row.cells.flatMap((cell) => (cell.kind === 'text' ? cell.text : [])),
  );
  return [
    ...words(`${id} title`, 'title', [title]),
    ...words(`${id} subtitle`, 'fragment', [subtitle]),
    ...words(`${id} note`, 'sentences', notes),
    ...words(`${id} description`, 'sentences', [figure.alt()]),
    ...words(`${id} table`, 'fragment', [caption, ...columns.map(({ label }) => label)]),
    ...words(`${id} cell`, 'fragment', [...new Set(cells)]),
    ...words(`${id} citation`, 'fragment', [citationText({ view: figure, stem: id, ...TAKEN })]),
  ];
}

const nameOf = (iso3: string): string => tables.countries.get(iso3)?.short ?? iso3;

function ofExplore(view: View): Words[] {
  const selection = selectionOf(tables, view);
  if (selection === null) return [];
  const { indicator, measure, year, readings, ranked, scope } = selection;
  const target = roadmap.targets.find(({ id }) => id === view.target) ?? null;
  const figure = exploreFigure(view.view, { tables, sources, selection, view, target });
  const populations = populationsAt(tables.population, year);
  const where =
    scope.region === null
      ? null
      : groupNaming({ kind: 'standing', id: scope.region }, tables.countries);
  const facts = headline({ ...selection, populations, members: scope.members });
  const standing = target && targetStatus(scope.members, readings, target, year);
  const cards = view.countries.map((iso3) => {
    const country = tables.countries.get(iso3);
    if (!country) return null;
    const stays = tables['ldc-membership'];
    const reading = readings.get(iso3);
    return countryCard({ country, reading, measure, year, ranked, stays, publisher: null, target });
  });
  return [
    ...ofFigure(figure),
    ...words('headline', 'sentences', [
      headlineSentence(facts, { indicator, measure, year, where, nameOf }),
    ]),
    ...words('ranking', 'sentences', [
      ranked.length === 0 ? RANKING.none(year) : RANKING.how(measure, ranked.length),
    ]),
    ...words('panel', 'sentences', [standing && PANEL.meets(standing, target.standIn)]),
    ...cards.flatMap((card) =>
      card === null
        ? []
        : words('card', 'fragment', [
            card.value,
            card.year,
            ...card.flags,
            card.standing,
            card.rank,
          ]),
    ),
  ];
}

function ofCompare(view: View): Words[] {
  const context = contextOf({ tables, sources, view });
  if (context === null) return [];
  const { sides, reasons } = footingFacts(context);
  return [
    ...words('compare headline', 'sentences', [compareHeadline(gapWords(context))]),
    ...words(
      'compare fact',
      'fragment',
      gapFacts(context).map(({ value, text }) => `${value} ${text}`.trim()),
    ),
    ...words('compare footing', 'sentences', [...sides.flatMap(({ lines }) => lines), ...reasons]),
    ...COMPARE_FIGURES.flatMap((id) => ofFigure(compareFigureOf(id, context))),
  ];
}

function ofCountry(view: View): Words[] {
  return view.countries.flatMap((iso3) => {
    const country = tables.countries.get(iso3);
    if (!country) return [];
    const input = { tables, country, targets: roadmap.targets };
    const profiles = INDICATORS.flatMap((id) => indicatorProfile(id, input) ?? []);
    const finding = countryFinding(
      Object.fromEntries(profiles.map((profile) => [profile.indicator.id, profile])),
      tables.countries,
    );
    const cards = profiles.map((profile) => profileCard(profile, tables.countries));
    const trends = profiles.flatMap(
      (profile) => smallTrend({ tables, country, profile, sources }) ?? [],
    );
    return [
      ...words(`${iso3} finding`, 'sentences', [finding.headline, ...finding.further]),
      ...trends.flatMap(ofFigure),
      ...cards.flatMap((card) => [
        ...words(`${iso3} ${card.indicator.id}`, 'sentences', card.missing),
        ...words(`${iso3} ${card.indicator.id}`, 'fragment', [
          card.rank,
          ...card.flags,
          ...card.details,
          ...card.beside.flatMap((row) => [
            row.footing && `${row.footing}${row.people ?? ''}`,
            row.value,
            row.published,
            row.rank,
          ]),
          ...card.verdicts.map(
            ({ label, title, words: standing }) => `${label}: ${title}; ${standing}`,
          ),
        ]),
      ]),
    ];
  });
}

function ofRoadmap(view: View): Words[] {
  const input = { tables, view, roadmap, sources };
  const checks = checksOf(input);
  const progress = [...targetsProgress(input).values()].flatMap((each) =>
    each.kind === 'progress' ? each.progress : [],
  );
  return [
    ...words('roadmap headline', 'sentences', [
      roadmapHeadline(roadmap, null),
      roadmapHeadline(roadmap, countAnswered(checks)),
    ]),
    ...ofFigure(factCheckView(input, checks)),
    ...ofFigure(targetsView(input)),
    ...progress.flatMap((each) => [
      ...ofFigure(targetView(each, input)),
      ...words(`target ${each.target.id}`, 'sentences', [targetStatement(factsOf(each))]),
    ]),
    ...checks.flatMap((check) => {
      const footing = footingOf(check);
      return [
        ...words(`claim ${check.claim.id}`, 'sentences', [reasonOf(check, input)]),
        ...words(`claim ${check.claim.id}`, 'fragment', [
          footing && claimFooting(footing.n, footing.of, footing.populationShare),
        ]),
        ...(isChecked(check)
          ? words(
              `claim ${check.claim.id}`,
              'sentences',
              check.beside.map((beside) => besideText(beside, check.claim, tables.countries)),
            )
          : []),
      ];
    }),
  ];
}

/**
 * The years that the title of a figure of one year names, other than as "up to", and those that its
 * values are of; null for other pages and forms, and where there is no value.
 */
export function titledYears(view: View): { named: number[]; shown: number[] } | null {
  if (view.page !== 'explore' || view.view === 'trend') return null;
  const selection = selectionOf(tables, view);
  if (selection === null || selection.scoped.length === 0) return null;
  const { title } = exploreFigure(view.view, { tables, sources, selection, view, target: null });
  const named = [...title.matchAll(/(?<!up to )\b(?:19|20)\d\d\b/g)].map(([year]) => Number(year));
  return { named, shown: selection.scoped.map(({ year }) => year) };
}

/** All words of the page that a view shows. */
export function wordsOf(view: View): Words[] {
  switch (view.page) {
    case 'explore':
      return ofExplore(view);
    case 'compare':
      return ofCompare(view);
    case 'country':
      return ofCountry(view);
    case 'roadmap':
      return ofRoadmap(view);
    case 'data':
      return ofFigure(coverageFigure(tables, sources));
  }
}
