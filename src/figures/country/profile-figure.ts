/** A whole profile as one figure: every indicator, the country's value and those of its groups. */
import { endColumn, startColumn } from '../table/columns.ts';
import { groupUnit } from '../../indicators/groups.ts';
import { estimatesTable, INDICATORS } from '../../indicators/index.ts';
import type { Countries } from '../../model/country.ts';
import { isLdcs } from '../../model/group.ts';
import type { DataSource } from '../../model/source.ts';
import { groupName } from '../../messages/groups.ts';
import { measureTitle } from '../../messages/indicators/index.ts';
import { rankCell } from '../../messages/country/indicator.ts';
import { PROFILE } from '../../messages/country/profile-table.ts';
import { BASKET_NAME, STATUS_REMARK } from '../../messages/measures.ts';
import { sourceKey, sourcesOf } from '../sources.ts';
import {
  count,
  empty,
  number,
  text,
  year as yearCell,
  type Cell,
  type FigureTable,
  type FigureView,
  type TableRow,
} from '../view.ts';
import type { BesideGroup } from './comparison.ts';
import { indicatorProfile, type IndicatorProfile, type ProfileInput } from './indicator-profile.ts';
import { statements } from '../../messages/joining.ts';

const COLUMNS = [
  startColumn('indicator', PROFILE.indicator),
  startColumn('who', PROFILE.who),
  endColumn('value', PROFILE.value),
  endColumn('year', PROFILE.year),
  endColumn('n', PROFILE.n),
  endColumn('of', PROFILE.of),
  endColumn('rank', PROFILE.rank),
  endColumn('published', PROFILE.published),
  startColumn('note', PROFILE.note),
] as const satisfies FigureTable['columns'];

const titleOf = ({ indicator, measure }: IndicatorProfile): string =>
  measureTitle(indicator, measure.id);

/** What one must know to quote the country's value, in few words. */
function remarks({ reading, last, segment, measure }: IndicatorProfile): string {
  const { basket } = reading === null ? (last?.segment ?? segment) : segment;
  return statements([
    reading && STATUS_REMARK[reading.status],
    reading === null && last ? PROFILE.old(last.observation, measure.unit) : null,
    basket && BASKET_NAME[basket],
  ]);
}

function ownRow(profile: IndicatorProfile, name: string): TableRow {
  const { indicator, reading, ranked, measure, year } = profile;
  // People are counted by the population of the year asked, whatever the year of the share.
  const of = measure.unit === 'people' ? year : (reading?.year ?? year);
  return {
    id: `${indicator.id}-country`,
    cells: [
      text(titleOf(profile)),
      text(name),
      reading === null ? empty() : number(reading.value, measure.unit),
      reading === null ? empty() : yearCell(of),
      empty('none'),
      empty('none'),
      ranked === null ? empty('none') : text(rankCell(ranked)),
      empty('none'),
      text(remarks(profile)),
    ],
  };
}

function groupRow(
  { group, computed, published, ranked }: BesideGroup,
  profile: IndicatorProfile,
  countries: Countries,
): TableRow {
  const { indicator, measure } = profile;
  const unit = groupUnit(indicator, measure);
  const { value, n, of } = computed;
  const counted: readonly Cell[] =
    computed.reason === 'publisher-only' ? [empty('none'), empty('none')] : [count(n), count(of)];
  return {
    id: `${indicator.id}-${group}`,
    cells: [
      text(titleOf(profile)),
      text(groupName({ kind: 'standing', id: group }, countries)),
      value === null ? empty() : number(value, unit),
      value === null ? empty() : yearCell(computed.year),
      ...counted,
      ranked === null ? empty('none') : text(rankCell(ranked)),
      published === null ? empty('none') : number(published.value, unit),
      text(published === null ? '' : PROFILE.publishedIn(published.year)),
    ],
  };
}

/** What the values of groups rest on besides those of their countries. */
const OF_GROUPS: readonly string[] = [
  'population.csv',
  ...INDICATORS.map((each) => `${estimatesTable(each)}.csv`),
];

export interface ProfileFigureInput extends ProfileInput {
  readonly countries: Countries;
  readonly sources: readonly DataSource[];
}

/** The profile of a country; without the indicators whose data are not all there. */
export function profileFigure(input: ProfileFigureInput): FigureView {
  const { country, countries, sources } = input;
  const profiles = INDICATORS.flatMap((each) => indicatorProfile(each, input) ?? []);
  const title = PROFILE.title(country.short);
  const rows = profiles.flatMap((profile) => [
    ownRow(profile, country.short),
    ...profile.comparisons.map((each) => groupRow(each, profile, countries)),
  ]);
  const used = profiles.flatMap(({ indicator, reading }) =>
    sourcesOf(indicator, sources, reading ? [reading] : []),
  );
  const ofGroups = sources.filter(({ file }) => OF_GROUPS.includes(file));
  return {
    id: `profile-${country.iso3}`,
    title,
    subtitle: PROFILE.subtitle,
    notes: [PROFILE.published_, PROFILE.counted],
    sources: [...new Map([...used, ...ofGroups].map((each) => [sourceKey(each), each])).values()],
    alt: () => PROFILE.alt(title, rows.length),
    body: { kind: 'table' },
    table: () => ({ caption: title, columns: COLUMNS, rows }),
    countsLdcs: profiles.some(({ comparisons }) =>
      comparisons.some(({ group }) => isLdcs({ kind: 'standing', id: group })),
    ),
  };
}
