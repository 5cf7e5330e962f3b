/** Checks on women's and men's use: in how many economies men lead, and how gaps moved. */
import type { DirectionCheck, GapBySexCheck, ShareMenLeadCheck } from '../../model/roadmap.ts';
import type { BySexByCountry } from '../../model/tables.ts';
import { populationShare } from '../group/footing.ts';
import { groupRates, ratesAt, whoLeads, type Rates } from '../compare/gender.ts';
import { requireTable, type LoadedTables } from '../loaded-tables.ts';
import { genderMeasure } from '../series.ts';
import { membersIn, populationsIn } from './evidence.ts';
import type { CountryLine, Finding } from './finding.ts';

/** The share (percent) of the economies with both rates in which men's is the higher. */
export function menLeadFinding(
  { year, tolerance, equalWithin }: Pick<ShareMenLeadCheck, 'year' | 'tolerance' | 'equalWithin'>,
  tables: LoadedTables,
  table: BySexByCountry = requireTable(tables, 'internet-use-by-sex'),
): Finding {
  const members = membersIn(tables, 'world', year);
  const rates = ratesAt(table, members, year, tolerance);
  const { men, menShare, n } = whoLeads(rates, equalWithin);
  if (menShare === null) return { kind: 'none', reason: 'no-values' };
  const share = shareOfWorld(tables, rates, year);
  const countries = rates.map((each) => pointsLine(each, men.includes(each.iso3)));
  const footing = { n, of: members.length, populationShare: share };
  return { kind: 'figure', found: { value: menShare, year, footing, countries } };
}

function pointsLine({ iso3, year, female, male }: Rates, counted: boolean): CountryLine {
  return { iso3, value: male - female, year, status: 'derived', counted };
}

function shareOfWorld(tables: LoadedTables, rates: readonly Rates[], year: number): number | null {
  const some = rates.map(({ iso3 }) => iso3);
  return populationShare(some, membersIn(tables, 'world', year), populationsIn(tables, year));
}

/** (men − women) ÷ men of a group, in percent, from ITU's own estimates. */
export function gapFinding({ group, year }: GapBySexCheck, tables: LoadedTables): Finding {
  const rates = groupRates(requireTable(tables, 'group-estimates'), group, year);
  return rates === null
    ? { kind: 'none', reason: 'no-estimate' }
    : { kind: 'figure', found: { value: rates.gap, year, footing: null, countries: [] } };
}

/** In which economies with rates near both ends the gap grew, and in which it shrank. */
export function movementFinding(check: DirectionCheck, tables: LoadedTables): Finding {
  const { from, to, tolerance } = check;
  const table = requireTable(tables, 'internet-use-by-sex');
  const members = membersIn(tables, 'world', to);
  const before = new Map(ratesAt(table, members, from, tolerance).map((r) => [r.iso3, r]));
  const countries = ratesAt(table, members, to, tolerance).flatMap((after) =>
    movementLine(before.get(after.iso3), after),
  );
  const having = (sign: number) =>
    countries.filter((line) => Math.sign(line.value ?? 0) === sign).map(({ iso3 }) => iso3);
  const some = countries.map(({ iso3 }) => iso3);
  const share = populationShare(some, members, populationsIn(tables, to));
  const sides = { grew: having(1), shrank: having(-1), same: having(0) };
  const movement = { ...sides, n: some.length, of: members.length, populationShare: share };
  return { kind: 'movement', movement: { ...movement, countries } };
}

/** The change of the gap of one economy; none where both ends are the same observation. */
function movementLine(before: Rates | undefined, after: Rates): CountryLine[] {
  if (before === undefined || before.year >= after.year) return [];
  const [was, is] = [genderMeasure('gap', before), genderMeasure('gap', after)];
  if (was === null || is === null) return [];
  const value = is - was;
  return [{ iso3: after.iso3, value, year: after.year, status: 'derived', counted: value > 0 }];
}
