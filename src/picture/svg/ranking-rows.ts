/** The rows of a ranking in a standalone picture: which are shown, and the words in them. */
import { rankText } from '../../messages/figure/rank.ts';
import { facts } from '../../messages/joining.ts';
import type { Ranked } from '../../analysis/rank.ts';
import type { RankingBody } from '../../figures/view.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import { PICTURE } from '../../messages/export/files.ts';
import { STATUS_NAME } from '../../messages/measures.ts';
import { readingValue } from '../../messages/figure/value-note.ts';
import { textWidth } from '../../text/glyph-widths.ts';
import type { Lettering } from './block.ts';
import { LIGHT } from './tokens.ts';

export interface RankingPictureInput {
  readonly ranking: RankingBody;
  readonly countries: Countries;
  readonly selected: readonly Iso3[];
}

/** A row with the words that it shows. */
export interface RankingRow {
  readonly ranked: Ranked;
  readonly rank: string;
  readonly name: string;
  readonly value: string;
  /** Another year, an estimate; empty where nothing needs saying. */
  readonly remark: string;
  /** Whether the reader selected the country. */
  readonly marked: boolean;
  /** Whether rows are left out just before this one. */
  readonly afterGap: boolean;
}

const remarkOf = ({ reading }: Ranked, year: number): string =>
  facts([reading.year < year && String(reading.year), STATUS_NAME[reading.status]]);

function rowOf(each: Ranked, afterGap: boolean, input: RankingPictureInput): RankingRow {
  const { ranking, countries, selected } = input;
  const { iso3, value } = each.reading;
  const name = countries.get(iso3)?.short ?? iso3;
  return {
    ranked: each,
    rank: rankText(each, ranking.measure),
    name: ranking.ldcs.has(iso3) ? PICTURE.ldc(name) : name,
    value: readingValue(value, ranking.measure.unit),
    remark: remarkOf(each, ranking.year),
    marked: selected.includes(iso3),
    afterGap,
  };
}

/** The first rows, and after them those that the reader selected, wherever they stand. */
export function shownRows(input: RankingPictureInput, room: number): RankingRow[] {
  const { ranked } = input.ranking;
  const chosen = (from: number): number[] =>
    [...ranked.keys()].slice(from).filter((at) => {
      const each = ranked[at];
      return each !== undefined && input.selected.includes(each.reading.iso3);
    });
  const head = Math.max(1, room - chosen(room).length);
  const places = [...[...ranked.keys()].slice(0, head), ...chosen(head)].slice(0, room);
  return places.flatMap((place, at) => {
    const each = ranked[place];
    return each ? [rowOf(each, at > 0 && places[at - 1] !== place - 1, input)] : [];
  });
}

export const NAME: Lettering = { size: 12, colour: LIGHT.ink };
export const SOFT: Lettering = { size: 11, colour: LIGHT['ink-soft'] };

/** How wide each column of words is, in CSS pixels. */
export interface RankingColumns {
  readonly rank: number;
  readonly name: number;
  readonly value: number;
  readonly remark: number;
}

export function columnsOf(rows: readonly RankingRow[]): RankingColumns {
  const widest = (wordOf: (row: RankingRow) => string, lettering: Lettering): number =>
    Math.max(0, ...rows.map((row) => textWidth(wordOf(row), lettering)));
  return {
    rank: widest(({ rank }) => rank, SOFT),
    name: widest(({ name }) => name, { ...NAME, bold: true }),
    value: widest(({ value }) => value, NAME),
    remark: widest(({ remark }) => remark, SOFT),
  };
}
