/** The ranking in a standalone picture: as many bars as fit, and how many more there are. */
import { classOf } from '../../analysis/classes.ts';
import { plainFill } from '../../figures/map/fill.ts';
import type { RankingBody } from '../../figures/view.ts';
import { PICTURE } from '../../messages/export/files.ts';
import { paragraph, textLine, type BlockArea, type Block } from './block.ts';
import type { Body } from './body.ts';
import { element } from './markup.ts';
import {
  columnsOf,
  NAME,
  shownRows,
  SOFT,
  type RankingColumns,
  type RankingPictureInput,
  type RankingRow,
} from './ranking-rows.ts';
import { LIGHT, resolved } from './tokens.ts';

const ROW = 19;
const BAR = 11;
const LEAST_ROWS = 5;
/** As long as a page of a report bears. */
const USUAL_ROWS = 30;
const LEAST_BAR = 60;
const GAP = 8;

const widthOf = ({ rank, name, value, remark }: RankingColumns): number =>
  rank + name + value + remark + LEAST_BAR + 4 * GAP;

interface Scale {
  /** From a value to its place on the bar, 0 to 1. */
  readonly at: (value: number) => number;
  /** Where the bars begin: parity is measured from 1, all else from 0. */
  readonly origin: number;
}

function scaleOf({ ranked, measure }: RankingBody): Scale {
  const origin = measure.unit === 'ratio' ? 1 : 0;
  const values = ranked.map(({ reading }) => reading.value);
  const low = Math.min(origin, ...values);
  const span = Math.max(origin, ...values) - low || 1;
  const at = (value: number): number => (value - low) / span;
  return { at, origin: at(origin) };
}

/** The bar of a row; `area` is the whole length that the scale runs over. */
function barMarkup(value: number, fill: string, { at, origin }: Scale, area: BlockArea): string {
  const [from, to] = [Math.min(origin, at(value)), Math.max(origin, at(value))];
  return element('rect', {
    x: area.x + from * area.width,
    y: area.y + (ROW - BAR) / 2,
    width: Math.max(1, (to - from) * area.width),
    height: BAR,
    fill,
    stroke: LIGHT['hairline-strong'],
    'stroke-width': 0.6,
  });
}

const gapMarkup = ({ x, y, width }: BlockArea): string =>
  element('line', {
    x1: x,
    x2: x + width,
    y1: y,
    y2: y,
    stroke: LIGHT['hairline-strong'],
    'stroke-dasharray': '2 3',
  });

function rowMarkup(
  row: RankingRow,
  columns: RankingColumns,
  area: BlockArea,
  ranking: RankingBody,
): string {
  const { measure } = ranking;
  const { iso3, value } = row.ranked.reading;
  const klass = classOf(value, measure);
  const middle = area.y + ROW / 2;
  const right = area.x + area.width - columns.remark - (columns.remark > 0 ? GAP : 0);
  const x = area.x + columns.rank + columns.name + 2 * GAP;
  const bar = { x, y: area.y, height: ROW, width: right - columns.value - GAP - x };
  return element(
    'g',
    { 'data-iso3': iso3, 'data-class': String(klass) },
    row.marked ? element('rect', { ...area, height: ROW, fill: LIGHT['accent-wash'] }) : '',
    row.afterGap ? gapMarkup(area) : '',
    textLine(row.rank, area.x + columns.rank, middle, SOFT, 'end'),
    textLine(row.name, area.x + columns.rank + GAP, middle, { ...NAME, bold: row.marked }),
    barMarkup(value, resolved(plainFill(klass, measure.palette)), scaleOf(ranking), bar),
    textLine(row.value, right, middle, NAME, 'end'),
    row.remark === '' ? '' : textLine(row.remark, right + GAP, middle, SOFT),
  );
}

/** What stands above and below the rows. */
function aroundRows({ ranking }: RankingPictureInput, width: number) {
  const total = ranking.ranked.length;
  const words = total === 0 ? PICTURE.nothing : PICTURE.ranking(ranking.measure.better, total);
  const below = (left: number): Block =>
    paragraph(left === 0 ? '' : PICTURE.moreRanked(left), width, { ...SOFT, leading: 1.6 });
  return { above: paragraph(words, width, SOFT), below };
}

/** The ranking; at its usual height it has as many rows as a page of a report bears. */
export function rankingPicture(input: RankingPictureInput): Body {
  const { ranking } = input;
  const total = ranking.ranked.length;
  const columns = columnsOf(shownRows(input, total));
  const heightOf = (rows: number, width: number): number => {
    const { above, below } = aroundRows(input, width);
    return above.height + GAP + rows * ROW + below(total - rows).height;
  };
  const rowsIn = ({ width, height }: BlockArea): number =>
    heightOf(total, width) <= height
      ? total
      : Math.max(1, Math.floor((height - heightOf(0, width)) / ROW));
  return {
    minWidth: total === 0 ? 120 : widthOf(columns),
    minHeight: (width) => heightOf(Math.min(total, LEAST_ROWS), width),
    naturalHeight: (width) => heightOf(Math.min(total, USUAL_ROWS), width),
    draw: (area) => {
      const { above, below } = aroundRows(input, area.width);
      const rows = shownRows(input, rowsIn(area));
      const top = area.y + above.height + GAP;
      return [
        above.draw(area.x, area.y),
        ...rows.map((row, at) => rowMarkup(row, columns, { ...area, y: top + at * ROW }, ranking)),
        below(total - rows.length).draw(area.x, top + rows.length * ROW),
      ].join('');
    },
  };
}
