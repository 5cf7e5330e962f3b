/** All claims of the fact check as a table. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { FactCheck } from '../../analysis/fact-check/fact-check.ts';
import type { FoundOn } from '../../analysis/fact-check/finding.ts';
import { VERDICT } from '../../messages/roadmap/fact-check.ts';
import { CHECK_TABLE } from '../../messages/roadmap/fact-check-chart.ts';
import { foundText, quotedText } from '../../messages/roadmap/quoted.ts';
import { count, empty, number, text, year, type Cell, type FigureTable } from '../view.ts';
import { facts } from '../../messages/joining.ts';

/** What the value of a check rests on; null where it is an estimate, or there is none. */
export function footingOf({ finding }: FactCheck): FoundOn | null {
  if (finding?.kind === 'figure') return finding.found.footing;
  return finding?.kind === 'movement' ? finding.movement : null;
}

function valueCells({ claim, finding, revision }: FactCheck): Cell[] {
  const { quoted } = claim;
  if (quoted === null) return [empty('none'), empty('none'), empty('none'), empty('none')];
  const { unit } = quoted;
  return [
    text(quotedText(quoted)),
    revision === null ? empty('none') : year(revision.year),
    revision === null ? empty('none') : text(foundText(revision.then, unit)),
    finding?.kind === 'figure' ? text(foundText(finding.found.value, unit)) : empty('none'),
  ];
}

function footingCells(check: FactCheck): Cell[] {
  const footing = footingOf(check);
  if (footing === null) return [empty('none'), empty('none'), empty('none')];
  const { n, of, populationShare: share } = footing;
  return [count(n), count(of), share === null ? empty('none') : number(share * 100, 'percent')];
}

/** Every claim with its figures and its verdict, in the order of the paragraphs. */
export function checkTable(checks: readonly FactCheck[], caption: string): FigureTable {
  return {
    caption,
    columns: [
      startColumn('claim', CHECK_TABLE.claim),
      startColumn('paragraphs', CHECK_TABLE.paragraphs),
      startColumn('quoted', CHECK_TABLE.quoted),
      endColumn('then-year', CHECK_TABLE.thenYear),
      startColumn('then', CHECK_TABLE.then),
      startColumn('today', CHECK_TABLE.today),
      startColumn('verdict', CHECK_TABLE.verdict),
      endColumn('n', CHECK_TABLE.n),
      endColumn('of', CHECK_TABLE.of),
      endColumn('share', CHECK_TABLE.share),
    ],
    rows: checks.map((check) => ({
      id: check.claim.id,
      cells: [
        text(check.claim.label),
        text(facts(check.claim.paragraphs.map(String))),
        ...valueCells(check),
        text(VERDICT[check.verdict.kind].name),
        ...footingCells(check),
      ],
    })),
  };
}
