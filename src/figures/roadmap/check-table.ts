/** All claims of the fact check as a table. */
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
  const start = { align: 'start' } as const;
  const end = { align: 'end' } as const;
  return {
    caption,
    columns: [
      { id: 'claim', label: CHECK_TABLE.claim, ...start },
      { id: 'paragraphs', label: CHECK_TABLE.paragraphs, ...start },
      { id: 'quoted', label: CHECK_TABLE.quoted, ...start },
      { id: 'then-year', label: CHECK_TABLE.thenYear, ...end },
      { id: 'then', label: CHECK_TABLE.then, ...start },
      { id: 'today', label: CHECK_TABLE.today, ...start },
      { id: 'verdict', label: CHECK_TABLE.verdict, ...start },
      { id: 'n', label: CHECK_TABLE.n, ...end },
      { id: 'of', label: CHECK_TABLE.of, ...end },
      { id: 'share', label: CHECK_TABLE.share, ...end },
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
