/** ITU's own estimates for groups of countries (Facts and Figures 2024). */
import { UniqueKeys } from '../edge/keys.ts';
import { drop } from '../edge/ledger.ts';
import { PERCENT, quantity, type Bounds } from '../edge/quantity.ts';
import { sheetOf } from '../edge/sheet.ts';
import type { WorkbookSource } from '../edge/source.ts';
import { IN_MILLIONS, PANELS } from '../tables/aggregate-panels.ts';
import { figuresOf, type Figure } from './aggregate-blocks.ts';

/** One estimate. `sex`, `area` and `age` are "all" where it is for everyone. */
export interface GroupEstimate {
  readonly group: string;
  readonly indicator: string;
  readonly sex: string;
  readonly area: string;
  readonly age: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
}

const SHEETS = [
  'By dvpmnt status and spec. reg.',
  'By BDT region',
  'By urban-rural area',
  'By gender',
  'Internet use by age',
];

const BOUNDS: Readonly<Record<string, Bounds>> = {
  percent: PERCENT,
  millions: { min: 0, max: 9000 },
};

/** Reads the five sheets. @throws SourceRefusal */
export function readGroupEstimates({ workbook, account }: WorkbookSource): GroupEstimate[] {
  const keys = new UniqueKeys();
  return SHEETS.flatMap((sheet) => {
    const figures = figuresOf(`${workbook.file} [${sheet}]`, sheetOf(workbook, sheet));
    account.read += figures.length;
    return figures.flatMap((figure) => {
      const estimate = estimateOf(figure);
      if (typeof estimate === 'string') {
        drop(account, estimate);
        return [];
      }
      const { group, indicator, sex, area, age, year } = estimate;
      keys.claim([group, indicator, sex, area, age, year].join(' '), figure.place);
      account.kept += 1;
      return [estimate];
    });
  });
}

/** The estimate, or the reason why the figure is not kept. */
function estimateOf(figure: Figure): GroupEstimate | string {
  if (figure.indicator === null) return 'indicators the atlas does not show';
  const panel = PANELS.get(figure.panel) ?? null;
  if (panel === null) return 'totals repeated beside a breakdown';
  const { unit, slice } = panel;
  const indicator = unit === 'millions' ? IN_MILLIONS.get(figure.indicator) : figure.indicator;
  if (indicator === undefined) return 'people covered by a network, in millions';
  const value = quantity(figure.cell, BOUNDS[unit] ?? PERCENT, figure.place);
  return { group: figure.group, indicator, ...slice, year: figure.year, value, unit };
}
