/**
 * A check as tidy records, for taking along: the figure quoted, the value known then, today's, what
 * stands beside it, and every economy behind it, one a row.
 */
import type { FactCheck } from '../../analysis/fact-check/fact-check.ts';
import type { Beside, CountryLine } from '../../analysis/fact-check/finding.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import type { Status } from '../../model/observation.ts';
import { VERDICT } from '../../messages/roadmap/fact-check.ts';
import type { RoadmapInput } from './input.ts';
import { footingOf } from './check-table.ts';
import { isChecked, reasonOf } from './checks.ts';
import { sentences } from '../../messages/joining.ts';

/** One row; null where a column says nothing of it. */
export interface CheckRecord {
  readonly claim: string;
  readonly paragraphs: string;
  /** What the row is: `quoted`, `known-then`, `today`, `verdict`, `beside`, `economy`. */
  readonly record: string;
  readonly group: string | null;
  readonly iso3: string | null;
  readonly economy: string | null;
  readonly year: number | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly status: Status | null;
  readonly counted: 'yes' | 'no' | null;
  readonly n: number | null;
  readonly of: number | null;
  readonly population_share: number | null;
  readonly text: string | null;
}

const RECORD_COLUMNS = [
  'claim',
  'paragraphs',
  'record',
  'group',
  'iso3',
  'economy',
  'year',
  'value',
  'unit',
  'status',
  'counted',
  'n',
  'of',
  'population_share',
  'text',
] as const satisfies readonly (keyof CheckRecord)[];

type Part = Partial<CheckRecord> & Pick<CheckRecord, 'record'>;

const EMPTY = Object.fromEntries(RECORD_COLUMNS.map((column) => [column, null]));

/** The unit of an economy's line, which for counts and shares is not that of the claim. */
function lineUnit(check: FactCheck): string | null {
  if (!isChecked(check)) return null;
  const { kind } = check.claim.check;
  if (kind === 'count-above' || kind === 'count-meeting') return 'pct-gni';
  if (kind === 'share-men-lead' || kind === 'direction') return 'points';
  return check.claim.quoted?.unit ?? null;
}

function economies(
  lines: readonly CountryLine[],
  check: FactCheck,
  tables: LoadedTables,
  more: Partial<CheckRecord> = {},
): Part[] {
  return lines.map(({ iso3, value, year, status, counted }) => ({
    record: 'economy',
    iso3,
    economy: tables.countries?.get(iso3)?.short ?? iso3,
    year,
    value,
    unit: lineUnit(check),
    status,
    counted: value === null ? null : counted ? 'yes' : 'no',
    ...more,
  }));
}

function besideParts(beside: Beside, unit: string | null): Part[] {
  if (beside.kind === 'since')
    return [beside.from, beside.to].map(({ year, gap }) => ({
      record: 'beside',
      group: beside.group,
      year,
      value: gap,
      unit: 'percent',
      text: 'published-gap',
    }));
  const place = beside.kind === 'equal-within' ? {} : { group: beside.group, year: beside.year };
  return [{ record: 'beside', ...place, value: beside.value, unit, text: beside.kind }];
}

function findingParts(check: FactCheck, tables: LoadedTables): Part[] {
  const { finding } = check;
  if (finding?.kind === 'figure') return economies(finding.found.countries, check, tables);
  if (finding?.kind === 'movement') return economies(finding.movement.countries, check, tables);
  if (finding?.kind !== 'counts') return [];
  const counts = finding.counts.map(({ group, year, basket, meeting, n, of }): Part => ({
    record: 'today',
    group,
    year,
    value: meeting,
    unit: 'economies',
    n,
    of,
    text: basket,
  }));
  const lists = finding.counts.filter(({ group }) => group === 'world');
  return [
    ...counts,
    ...lists.flatMap((each) => economies(each.countries, check, tables, { group: 'world' })),
  ];
}

/** The records of a check, in the order in which they are read. */
export function checkRecords(check: FactCheck, input: RoadmapInput): CheckRecord[] {
  const { claim, finding, revision, verdict } = check;
  const unit = claim.quoted?.unit ?? null;
  const footing = footingOf(check);
  const on = footing && { n: footing.n, of: footing.of, population_share: footing.populationShare };
  const found = finding?.kind === 'figure' ? finding.found : null;
  const known = revision && {
    record: 'known-then',
    year: revision.year,
    value: revision.then,
    unit,
  };
  const parts: (Part | null)[] = [
    {
      record: 'quoted',
      year: claim.quoted?.year ?? null,
      value: claim.quoted?.value ?? null,
      unit,
      text: claim.claim,
    },
    known,
    revision && revision.year !== found?.year
      ? { ...known, record: 'today', value: revision.now }
      : null,
    found && { record: 'today', year: found.year, value: found.value, unit, ...on },
    { record: 'verdict', text: sentences([VERDICT[verdict.kind].name, reasonOf(check, input)]) },
    isChecked(check) ? { record: 'rule', text: check.claim.rule } : null,
    ...check.beside.flatMap((each) => besideParts(each, unit)),
    ...findingParts(check, input.tables),
  ];
  const base = { ...EMPTY, claim: claim.id, paragraphs: claim.paragraphs.join(' ') };
  return parts.flatMap((part) => (part === null ? [] : [{ ...base, ...part } as CheckRecord]));
}

/** The records as rows of cells below their heads. */
export const recordRows = (records: readonly CheckRecord[]): (string | number | null)[][] => [
  [...RECORD_COLUMNS],
  ...records.map((record) => RECORD_COLUMNS.map((column) => record[column])),
];
