/** What ITU calls its groups, and the atlas's ids for them. */
import { SourceRefusal, type Place } from '../edge/refusal.ts';

const GROUP_IDS: ReadonlyMap<string, string> = new Map([
  ['World', 'world'],
  ['Low-income', 'income-low'],
  ['Lower-middle-income', 'income-lower-middle'],
  ['Upper-middle-income', 'income-upper-middle'],
  ['High-income', 'income-high'],
  ['Low income', 'income-low'],
  ['Lower middle income', 'income-lower-middle'],
  ['Upper middle income', 'income-upper-middle'],
  ['High income', 'income-high'],
  ['Least Developed Countries (LDCs)', 'ldc'],
  ['Land Locked Developing Countries (LLDCs)', 'lldc'],
  ['Small Island Developing States (SIDS)', 'sids'],
  ['LDC', 'ldc'],
  ['LLDC', 'lldc'],
  ['SIDS', 'sids'],
  ['Africa', 'itu-africa'],
  ['Americas', 'itu-americas'],
  ['The Americas', 'itu-americas'],
  ['Arab States', 'itu-arab-states'],
  ['Asia-Pacific', 'itu-asia-pacific'],
  ['Asia & Pacific', 'itu-asia-pacific'],
  ['CIS', 'itu-cis'],
  ['CIS countries', 'itu-cis'],
  ['Europe', 'itu-europe'],
  ['Europe countries', 'itu-europe'],
  ['Other Economies', 'itu-other'],
]);

/** The id of a group as ITU labels it. @throws SourceRefusal */
export function ituGroupId(label: string, place: Place): string {
  const id = GROUP_IDS.get(label.trim());
  if (id === undefined) throw new SourceRefusal(place, `unknown group "${label}"`);
  return id;
}

/** Whether a cell is a group label at all. */
export function isItuGroup(label: string): boolean {
  return GROUP_IDS.has(label.trim());
}

/** Income groups, in ITU's and the World Bank's words. */
export const INCOME_IDS: ReadonlyMap<string, string> = new Map([
  ['High income', 'high'],
  ['Upper middle income', 'upper-middle'],
  ['Lower middle income', 'lower-middle'],
  ['Low income', 'low'],
]);

/**
 * The UN SDG database's codes for the groups kept from the October 2020 file. World and the groups
 * only; its regional rows are not used.
 */
export const SDG_GROUP_IDS: ReadonlyMap<string, string> = new Map([
  ['1', 'world'],
  ['199', 'ldc'],
  ['432', 'lldc'],
  ['514', 'developed'],
  ['515', 'developing'],
  ['722', 'sids'],
]);

/** Regions and other aggregates of the UN SDG database that are read past. */
export const SDG_OTHER_AREAS: ReadonlySet<string> = new Set(
  '9 11 14 15 17 18 21 29 30 34 35 53 57 62 142 143 145 150 202 419 420 513 543 747 753'.split(' '),
);
