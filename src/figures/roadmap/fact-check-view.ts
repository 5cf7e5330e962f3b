/** The fact check as a figure: how far today's values lie from the figures quoted. */
import type { FactCheck } from '../../analysis/fact-check/fact-check.ts';
import { tablesForClaim } from '../../analysis/fact-check/needed.ts';
import { FACT_CHECK, VERDICT, factCheckHeadline } from '../../messages/roadmap/fact-check.ts';
import { factCheckAlt, FACT_CHECK_CHART } from '../../messages/roadmap/fact-check-chart.ts';
import { foundText, quotedText } from '../../messages/roadmap/quoted.ts';
import { formatBreak } from '../../messages/format.ts';
import {
  differenceHeight,
  differencePlot,
  type DifferenceRow,
} from '../../scene/roadmap/difference-plot.ts';
import type { FigureView } from '../view.ts';
import { checkTable } from './check-table.ts';
import { checksOf, differencePercent, isChecked, reasonOf, verdictCounts } from './checks.ts';
import { sourcesOfTables, type RoadmapInput } from './input.ts';
import { labelled } from '../../messages/joining.ts';

const SYMBOL: Readonly<Partial<Record<FactCheck['verdict']['kind'], DifferenceRow['symbol']>>> = {
  reproduced: 'circle',
  restated: 'diamond',
  close: 'triangle',
  'size-differs': 'square',
  contradicted: 'times',
};

/** A row for each claim with a value today and a verdict on it. */
function rowsOf(checks: readonly FactCheck[]): DifferenceRow[] {
  return checks.flatMap((check): DifferenceRow[] => {
    const { claim, verdict, finding } = check;
    const [difference, symbol] = [differencePercent(check), SYMBOL[verdict.kind]];
    if (difference === null || symbol === undefined || claim.quoted === null) return [];
    const value = finding?.kind === 'figure' ? finding.found.value : 0;
    const values = FACT_CHECK_CHART.values(
      quotedText(claim.quoted),
      foundText(value, claim.quoted.unit),
      VERDICT[verdict.kind].name,
    );
    return [{ id: claim.id, label: claim.label, values, difference, symbol }];
  });
}

/** Why some claims have no value; empty when all have. */
function notComputed(checks: readonly FactCheck[], input: RoadmapInput): string[] {
  return checks
    .filter(({ verdict }) => verdict.kind === 'not-computed')
    .map((check) => labelled(check.claim.label, reasonOf(check, input)));
}

/**
 * The fact check: a chart of the claims with a verdict, and a table of all claims. Null where a
 * dataset of any claim is missing: the others would make a smaller count.
 *
 * @param checks - The claims already checked, where the caller has them.
 */
export function factCheckView(input: RoadmapInput, checks = checksOf(input)): FigureView | null {
  const counts = verdictCounts(checks);
  if (counts === null) return null;
  const rows = rowsOf(checks);
  const title = factCheckHeadline(counts);
  const tables = checks.filter(isChecked).flatMap(({ claim }) => tablesForClaim(claim));
  const chart = {
    rows,
    formatTick: (value: number) => (value > 0 ? '+' : '') + formatBreak(value, 'percent'),
    ariaLabel: title,
  };
  return {
    id: 'fact-check',
    title,
    subtitle: FACT_CHECK.subtitle,
    notes: [FACT_CHECK_CHART.marks, FACT_CHECK_CHART.gaps, ...notComputed(checks, input)],
    sources: sourcesOfTables(tables, input.sources),
    alt: () => factCheckAlt(title, rows),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => differencePlot(plot, chart, width),
        height: (width) => differenceHeight(rows, width),
      },
    },
    table: () => checkTable(checks, title),
  };
}
