/** What publishers of country data say of groups themselves: rates of the world and its parts. */
import { readCsv, type CsvRow } from '../edge/csv.ts';
import { drop } from '../edge/ledger.ts';
import { UniqueKeys } from '../edge/keys.ts';
import { PERCENT, quantity, year } from '../edge/quantity.ts';
import type { TextSource } from '../edge/source.ts';
import { GROUPS_OF_SDG, GROUPS_OF_UIS } from '../tables/evidence-groups.ts';
import { wordIn } from './economy-rows.ts';
import type { GroupEstimate } from './itu-aggregates.ts';

interface Layout {
  readonly groups: Readonly<Record<string, string | null>>;
  /** The columns with rates, and what each is a rate of. */
  readonly rates: Readonly<
    Record<string, (row: CsvRow) => Pick<GroupEstimate, 'indicator' | 'sex'>>
  >;
  readonly key: readonly string[];
}

function readGroups({ file, text, account }: TextSource, layout: Layout): GroupEstimate[] {
  const keys = new UniqueKeys();
  const columns = Object.keys(layout.rates);
  return readCsv(file, text, { columns: [...layout.key, ...columns] }).rows.flatMap((row) => {
    account.read += 1;
    keys.claim(layout.key.map((column) => row.cell(column)).join(' '), row.at('group'));
    const group = wordIn(row, 'group', layout.groups);
    const values = Object.entries(layout.rates).map(([column, of]) => ({
      ...of(row),
      ...{ area: 'all', age: 'all', unit: 'percent' },
      year: year(row.cell('year'), row.at('year')),
      value: quantity(row.cell(column), PERCENT, row.at(column)),
    }));
    if (group === null) {
      drop(account, 'groups that the atlas does not have');
      return [];
    }
    account.kept += 1;
    return values.map((each) => ({ group, ...each }));
  });
}

const LEVELS = {
  primary: 'schools-primary',
  'lower-secondary': 'schools-lower-secondary',
  'upper-secondary': 'schools-upper-secondary',
} as const;

/** Schools with Internet, by level, as UNESCO UIS estimates them. @throws SourceRefusal */
export const readSchoolGroups = (source: TextSource): GroupEstimate[] =>
  readGroups(source, {
    groups: GROUPS_OF_UIS,
    key: ['group', 'year', 'level'],
    rates: {
      internet_pct_schools: (row) => ({ indicator: wordIn(row, 'level', LEVELS), sex: 'all' }),
    },
  });

/** Adults with an account, as the UN SDG database has them. @throws SourceRefusal */
export const readAccountGroups = (source: TextSource): GroupEstimate[] =>
  readGroups(source, {
    groups: GROUPS_OF_SDG,
    key: ['group', 'year'],
    rates: {
      all: () => ({ indicator: 'account', sex: 'all' }),
      female: () => ({ indicator: 'account', sex: 'female' }),
      male: () => ({ indicator: 'account', sex: 'male' }),
    },
  });
