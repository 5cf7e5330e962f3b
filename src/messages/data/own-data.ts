/** The words around a reader's own file. */
import * as say from '#words/data/own-data.ts';
import type { Classing } from '../../own-data/classes.ts';
import type { Role } from '../../own-data/columns.ts';
import type { Encoding, OwnFileReason } from '../../own-data/file.ts';
import type { DecimalMark } from '../../own-data/numbers.ts';
import type { OwnProblem, Unmatched } from '../../own-data/rows.ts';
import type { OwnTableReason } from '../../own-data/sheet.ts';
import { formatSpan } from '../counting.ts';
import { formatList } from '../format.ts';
import { cellReason } from './files.ts';
import { facts } from '../joining.ts';

export const OWN = {
  lead: say.own_lead,
  example: say.own_example,
  hint: say.own_hint,
  privacy: say.own_privacy,
  open: say.own_open,
  drop: say.own_drop,
  close: say.own_close,
  reading: say.own_reading,
  waiting: say.own_waiting,
  failed: (file: string) => say.own_failed({ file }),
  columns: say.own_columns,
  role: {
    country: say.own_role_country,
    year: say.own_role_year,
    value: say.own_role_value,
  } satisfies Record<Role, string>,
  noColumn: say.own_noColumn,
  decimal: say.own_decimal,
  decimals: { point: '1,234.5', comma: '1.234,5' } satisfies Record<DecimalMark, string>,
  name: say.own_name,
  unit: say.own_unit,
  unitHint: say.own_unitHint,
  classing: say.own_classing,
  classings: {
    quantiles: say.own_classings_quantiles,
    steps: say.own_classings_steps,
  } satisfies Record<Classing, string>,
  read: say.own_read,
  problems: (n: number) => say.own_problems({ n }),
  more: (n: number) => say.own_more({ n }),
  unmatched: (n: number) => say.own_unmatched({ n }),
  matched: (n: number) => say.own_matched({ n }),
  table: say.own_table,
  cards: say.own_cards,
} as const;

/** What the file gave, in one line. */
export function summary(
  file: string,
  {
    rows,
    values,
    missing,
    countries,
    first,
    last,
  }: {
    readonly rows: number;
    readonly values: number;
    readonly missing: number;
    readonly countries: number;
    readonly first: number;
    readonly last: number;
  },
): string {
  return say.summary({
    file,
    rows,
    values,
    countries,
    span: formatSpan(first, last),
    missing,
  });
}

const ENCODING: Readonly<Record<Exclude<Encoding, 'utf-8'>, string>> = {
  'windows-1252': say.encoding_windows1252,
  'utf-16le': say.encoding_utf16le,
  'utf-16be': say.encoding_utf16be,
};

const DELIMITER: Readonly<Record<string, string>> = {
  ',': say.delimiter_comma,
  ';': say.delimiter_semicolon,
  '\t': say.delimiter_tab,
  '|': say.delimiter_bar,
};

/** What was assumed, so that the reader can see whether it was right. */
export const assumptions = (
  delimiter: string,
  decimal: DecimalMark,
  encoding: Encoding,
): string[] => [
  say.assumptions_cellsAreTakenTo({ delimiter: DELIMITER[delimiter] ?? `“${delimiter}”` }),
  decimal === 'comma' ? say.assumptions_commasAreTakenAs : say.assumptions_pointsAreTakenAs,
  ...(encoding === 'utf-8'
    ? []
    : [say.assumptions_lettersAreReadEncoding({ encoding: ENCODING[encoding] })]),
];

const megabytes = (bytes: number): string => say.megabytes({ ceil: Math.ceil(bytes / 2 ** 20) });

/** Why a file was not taken, and what to do. */
export function refusalText(reason: OwnFileReason | OwnTableReason): string {
  switch (reason.code) {
    case 'too-large':
      return say.refusalText_tooLarge({
        megabytes: megabytes(reason.bytes),
        megabytes2: megabytes(reason.limit),
      });
    case 'empty':
      return say.refusalText_empty;
    case 'workbook':
      return say.refusalText_workbook;
    case 'pdf':
      return say.refusalText_pdf;
    case 'html':
      return say.refusalText_html;
    case 'json':
      return say.refusalText_json;
    case 'binary':
      return say.refusalText_binary;
    case 'unreadable':
      return say.refusalText_unreadable;
    case 'one-column':
      return say.refusalText_oneColumn;
    case 'repeated-columns':
      return say.refusalText_repeatedColumns({
        map: formatList(reason.columns.map((name) => `“${name}”`)),
      });
    case 'open-quote':
      return say.refusalText_openQuote;
  }
}

const LACKING: Readonly<Record<Role, string>> = {
  country: say.lacking_country,
  year: say.lacking_year,
  value: say.lacking_value,
};

/** Which column is missing; it can be chosen by hand. */
export const lackingText = (role: Role): string => LACKING[role];

export const NO_VALUES = say.noValues;

/** "Row 12, column value: “a lot”: this is not a number." */
export function ownProblemText({ row, column, value, reason }: OwnProblem): string {
  return say.ownProblemText({
    row,
    columnIs: column === '',
    column,
    valueIs: value === '',
    value,
    code: reason.code,
    cellReason: reason.code === 'formula' ? '' : cellReason(reason),
  });
}

export const unmatchedText = ({ text, rows, firstRow }: Unmatched): string =>
  say.unmatchedText({ text, rows, firstRow });

export const OWN_FIGURE = {
  title: (name: string, year: number) => facts([name, String(year)]),
  subtitle: (unit: string) => unit,
  source: (file: string) => say.ownFigure_source({ file }),
  years: say.ownFigure_years,
  classes: (classing: Classing) =>
    classing === 'quantiles'
      ? say.ownFigure_classes_classesHoldAboutAs
      : say.ownFigure_classes_classesAreEquallyWide,
  card: (file: string) => say.ownFigure_card({ file }),
  untitled: say.ownFigure_untitled,
} as const;
