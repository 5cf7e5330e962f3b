/** The words on and around the chart and the tables of the fact check. */
import * as say from '#words/roadmap/fact-check-chart.ts';
import { formatValue } from '../format.ts';
import { labelled, sentences } from '../joining.ts';

export const FACT_CHECK_CHART = {
  values: (quoted: string, today: string, verdict: string) =>
    say.factCheckChart_values({ quoted, today, verdict }),
  marks: say.factCheckChart_marks,
  gaps: say.factCheckChart_gaps,
} as const;

/** ", 46% below"; nothing where the difference is none in whole percent. */
function differenceText(difference: number): string {
  const size = Math.round(Math.abs(difference));
  if (size === 0)
    return difference === 0 ? say.differenceText_noDifference : say.differenceText_lessThanApart;
  return say.differenceText_belowAbove({
    size: formatValue(size, 'plain', 0),
    differenceBelow: difference < 0,
  });
}

/** The chart in words: each figure with its difference. */
export function factCheckAlt(
  title: string,
  rows: readonly { readonly label: string; readonly values: string; readonly difference: number }[],
): string {
  const parts = rows.map(({ label, values, difference }) =>
    labelled(label, `${values}${differenceText(difference)}`),
  );
  return sentences([title, ...parts]);
}

/** Heads of the columns of the fact check's tables. */
export const CHECK_TABLE = {
  claim: say.checkTable_claim,
  paragraphs: '¶',
  quoted: say.checkTable_quoted,
  thenYear: say.checkTable_thenYear,
  then: say.checkTable_then,
  today: say.checkTable_today,
  verdict: say.checkTable_verdict,
  n: say.checkTable_n,
  of: say.checkTable_of,
  share: say.checkTable_share,
} as const;

export const CHECK_LIST = {
  country: say.checkList_country,
  code: say.checkList_code,
  year: say.checkList_year,
  status: say.checkList_status,
  yes: say.checkList_yes,
  no: say.checkList_no,
  counted: {
    'group-value': say.checkList_counted_groupValue,
    'people-offline': say.checkList_counted_peopleOffline,
    'share-men-lead': say.checkList_counted_shareMenLead,
    direction: say.checkList_counted_direction,
  },
  above: (line: string) => say.checkList_above({ line }),
  meets: (year: number) => say.checkList_meets({ year }),
  valueIn: (year: number) => say.checkList_valueIn({ year }),
  gapChange: say.checkList_gapChange,
  points: say.checkList_points,
  estimate: say.checkList_estimate,
  series: say.checkList_series,
  value: say.checkList_value,
  women: say.checkList_women,
  men: say.checkList_men,
} as const;
