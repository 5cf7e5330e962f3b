/** The list behind a check: the economies that were looked at, and which of them were counted. */
import { endColumn, startColumn, unitColumn } from '../table/columns.ts';
import type { CountryLine, YardstickCount } from '../../analysis/fact-check/finding.ts';
import { groupRates } from '../../analysis/compare/gender.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import type { Countries } from '../../model/country.ts';
import type { Unit } from '../../model/indicator.ts';
import type { Check } from '../../model/roadmap.ts';
import { CHECK_LIST } from '../../messages/roadmap/fact-check-chart.ts';
import { compareNames, formatBreak } from '../../messages/format.ts';
import { STATUS_NAME } from '../../messages/measures.ts';
import {
  empty,
  number,
  text,
  year,
  type Cell,
  type TableColumn,
  type FigureTable,
} from '../view.ts';
import type { Checked } from './checks.ts';

/** The unit of a check's lines, and what is said of those that are counted. */
interface ListWords {
  readonly unit: Unit;
  readonly values: TableColumn;
  readonly counted: string;
}

function wordsFor(check: Check): ListWords | null {
  const { counted } = CHECK_LIST;
  switch (check.kind) {
    case 'group-value':
      return { unit: 'percent', values: unitColumn('percent'), counted: counted[check.kind] };
    case 'people-offline':
      return { unit: 'people', values: unitColumn('people'), counted: counted[check.kind] };
    case 'count-above': {
      const over = CHECK_LIST.above(formatBreak(check.above, 'pct-gni'));
      return { unit: 'pct-gni', values: unitColumn('pct-gni'), counted: over };
    }
    case 'share-men-lead':
      return {
        unit: 'points',
        values: endColumn('value', CHECK_LIST.points),
        counted: counted[check.kind],
      };
    case 'direction':
      return {
        unit: 'points',
        values: endColumn('value', CHECK_LIST.gapChange),
        counted: counted[check.kind],
      };
    default:
      return null;
  }
}

const yesNo = (yes: boolean): Cell => text(yes ? CHECK_LIST.yes : CHECK_LIST.no);

const COUNTRY = [startColumn('country', CHECK_LIST.country), startColumn('iso3', CHECK_LIST.code)];

/** The counted ones first, each part by falling value, those without a value at the end. */
function inOrder(lines: readonly CountryLine[]): CountryLine[] {
  const rank = ({ value, counted }: CountryLine) => (value === null ? 2 : counted ? 0 : 1);
  return lines.toSorted((a, b) => rank(a) - rank(b) || (b.value ?? 0) - (a.value ?? 0));
}

const nameOf = (iso3: string, countries: Countries): string => countries.get(iso3)?.short ?? iso3;

function lineCells(line: CountryLine, unit: Unit): Cell[] {
  if (line.value === null || line.year === null) return [empty(), empty('none'), empty('none')];
  const status = line.status && STATUS_NAME[line.status];
  return [number(line.value, unit), year(line.year), status ? text(status) : empty('none')];
}

function linesTable(
  lines: readonly CountryLine[],
  words: ListWords,
  caption: string,
  countries: Countries,
): FigureTable {
  return {
    caption,
    columns: [
      ...COUNTRY,
      words.values,
      endColumn('year', CHECK_LIST.year),
      startColumn('status', CHECK_LIST.status),
      startColumn('counted', words.counted),
    ],
    rows: inOrder(lines).map((line) => ({
      id: line.iso3,
      cells: [
        text(nameOf(line.iso3, countries)),
        text(line.iso3),
        ...lineCells(line, words.unit),
        line.value === null ? empty('none') : yesNo(line.counted),
      ],
    })),
  };
}

/** A yardstick's largest group, one pair of columns a year. */
function countsTable(
  counts: readonly YardstickCount[],
  caption: string,
  countries: Countries,
): FigureTable {
  const largest = Math.max(...counts.map(({ of }) => of));
  const shown = counts.filter(({ of }) => of === largest);
  const lines = shown.map((each) => new Map(each.countries.map((line) => [line.iso3, line])));
  const cells = (iso3: string) =>
    lines.flatMap((byCode) => {
      const line = byCode.get(iso3);
      return line?.value == null
        ? [empty(), empty('none')]
        : [number(line.value, 'pct-gni'), yesNo(line.counted)];
    });
  return {
    caption,
    columns: [
      ...COUNTRY,
      ...shown.flatMap((each) => [
        endColumn(`value-${each.year}`, CHECK_LIST.valueIn(each.year)),
        startColumn(`meets-${each.year}`, CHECK_LIST.meets(each.year)),
      ]),
    ],
    rows: (shown[0]?.countries ?? [])
      .map(({ iso3 }) => ({ iso3, name: nameOf(iso3, countries) }))
      .sort((a, b) => compareNames(a.name, b.name))
      .map(({ iso3, name }) => ({ id: iso3, cells: [text(name), text(iso3), ...cells(iso3)] })),
  };
}

/** The women's and men's rates from which ITU's own gap follows. */
function ratesTable(check: Check, caption: string, tables: LoadedTables): FigureTable | null {
  if (check.kind !== 'gap-by-sex') return null;
  const rates = groupRates(tables['group-estimates'] ?? [], check.group, check.year);
  if (rates === null) return null;
  const row = (id: 'women' | 'men', value: number) => ({
    id,
    cells: [text(CHECK_LIST[id]), number(value, 'percent'), year(rates.year)],
  });
  return {
    caption,
    columns: [
      startColumn('series', CHECK_LIST.estimate),
      unitColumn('percent'),
      endColumn('year', CHECK_LIST.year),
    ],
    rows: [row('women', rates.female), row('men', rates.male)],
  };
}

/** The list behind a check; null where no list stands behind it, or it could not be computed. */
export function checkList({ claim, finding }: Checked, tables: LoadedTables): FigureTable | null {
  const { check, claim: caption } = claim;
  const { countries } = tables;
  if (finding?.kind === 'counts' && countries)
    return countsTable(finding.counts, caption, countries);
  const words = wordsFor(check);
  if (words === null || !countries) return ratesTable(check, caption, tables);
  if (finding?.kind === 'figure')
    return linesTable(finding.found.countries, words, caption, countries);
  if (finding?.kind === 'movement')
    return linesTable(finding.movement.countries, words, caption, countries);
  return null;
}
