/** The words on and around the chart and the tables of the fact check. */
import { formatValue } from '../format.ts';

export const FACT_CHECK_CHART = {
  values: (quoted: string, today: string, verdict: string) =>
    `quoted ${quoted}, today ${today} · ${verdict}`,
  marks:
    'Circle: reproduced. Diamond: restated since. Triangle: close. Square: right in direction, not in size. Cross: contradicted.',
  gaps: 'Shown are the figures that have a value today. Claims that name no figure, yardsticks, and figures that this atlas has no data to check are in the table.',
} as const;

/** ", 46% below"; nothing where the difference is none in whole percent. */
function differenceText(difference: number): string {
  const size = Math.round(Math.abs(difference));
  if (size === 0) return difference === 0 ? ', no difference' : ', less than 1% apart';
  return `, ${formatValue(size, 'plain', 0)}% ${difference < 0 ? 'below' : 'above'}`;
}

/** The chart in words: each figure with its difference. */
export function factCheckAlt(
  title: string,
  rows: readonly { readonly label: string; readonly values: string; readonly difference: number }[],
): string {
  const parts = rows.map(
    ({ label, values, difference }) => `${label}: ${values}${differenceText(difference)}`,
  );
  return [title, ...parts.map((part) => `${part}.`)].join(' ');
}

/** Heads of the columns of the fact check's tables. */
export const CHECK_TABLE = {
  claim: 'Figure',
  paragraphs: '¶',
  quoted: 'Quoted',
  thenYear: 'Known in 2020, of year',
  then: 'Known in 2020',
  today: 'Today',
  verdict: 'Verdict',
  n: 'Countries with a value',
  of: 'of',
  share: 'Share of people',
} as const;

export const CHECK_LIST = {
  country: 'Country or area',
  code: 'Code',
  year: 'Year of value',
  status: 'Status',
  yes: 'yes',
  no: 'no',
  counted: {
    'group-value': 'In the average',
    'people-offline': 'In the sum',
    'share-men-lead': 'Men’s rate higher',
    direction: 'Gap grew',
  },
  above: (line: string) => `Over ${line}`,
  meets: (year: number) => `Meets it in ${year}`,
  valueIn: (year: number) => `${year}, % of monthly GNI p.c.`,
  gapChange: 'Change of the gap, points',
  points: 'Men − women, points',
  estimate: 'ITU’s own estimate',
  series: 'Estimate',
  value: 'Value',
  women: 'Women',
  men: 'Men',
} as const;
