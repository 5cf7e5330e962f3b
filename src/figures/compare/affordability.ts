/** Affordability: how many economies of each group keep each basket at or under 2 % of income. */
import { endColumn, startColumn } from '../table/columns.ts';
import type { Side } from '../../model/side.ts';
import { affordabilityOfGroups } from '../../analysis/compare/affordability.ts';
import type { YearSpan } from '../../analysis/coverage.ts';
import { membershipOver } from '../../analysis/group/trend.ts';
import { requireTable } from '../../analysis/loaded-tables.ts';
import { readingRule } from '../../analysis/reading.ts';
import type { TargetStatus } from '../../analysis/target.ts';
import { BASKET_SHORT } from '../../messages/compare/page.ts';
import { HEAD, ofGroup } from '../../messages/compare/figures.ts';
import { AFFORDABLE, type MeetCount } from '../../messages/compare/people.ts';
import { formatBreak, formatShare } from '../../messages/format.ts';
import { BASKET_NAME } from '../../messages/measures.ts';
import { basketsOf, INDICATOR } from '../../indicators/index.ts';
import type { BasketId } from '../../model/basket.ts';
import { affordabilityHeight } from '../../scene/compare/affordability-marks.ts';
import { affordabilityPlot } from '../../scene/compare/affordability-plot.ts';
import type {
  AffordabilityInput,
  AffordablePoint,
  BasketStretch,
} from '../../scene/compare/affordability-input.ts';
import type { Comparison } from '../../selection/comparison.ts';
import type { ComparedSide } from '../../selection/comparison-side.ts';
import { pickedGroup } from '../../address/groups.ts';
import { count, empty, text, year as yearCell } from '../view.ts';
import type { Cell, FigureTable, FigureView } from '../view.ts';
import type { CompareContext } from './context.ts';
import { membershipNotes } from './notes.ts';
import { sourcesOfFiles } from './sources.ts';
import { sentences } from '../../messages/joining.ts';

const SERVICES = ['fixed-price', 'mobile-price'] as const;
type Service = (typeof SERVICES)[number];

/** The first year with a price basket; the figure shows nothing before. */
const FIRST_PRICES = 2008;

/** A year of one service in both groups, by the official basket of the year. */
interface Year {
  readonly year: number;
  readonly basket: BasketId;
  readonly sides: Readonly<Record<Side, TargetStatus | null>>;
}

/** The years shown: up to the year asked for, or to the last there is where that is the latest. */
function spanOf({ view, comparison }: CompareContext) {
  const { time } = view;
  const last = time.kind === 'latest' ? 2100 : comparison.asked;
  return { first: time.kind === 'span' ? time.from : FIRST_PRICES, last };
}

function yearsOf(service: Service, context: CompareContext): Year[] {
  const { comparison, view } = context;
  const { tables } = comparison;
  const span = spanOf(context);
  const [first, second] = comparison.sides;
  const years = affordabilityOfGroups({
    prices: requireTable(tables, 'price-baskets'),
    indicator: INDICATOR[service],
    groups: [membersOver(first, span, comparison), membersOver(second, span, comparison)],
    reading: readingRule(INDICATOR[service], tables, view.tolerance),
    span,
  });
  return years.map(({ year, basket, groups: [one = null, other = null] }) => ({
    year,
    basket,
    sides: { first: one, second: other },
  }));
}

/** Who is counted in each year: the members of the year compared, or those of the time. */
const membersOver = (
  { group, members }: ComparedSide,
  span: YearSpan,
  { tables, membership }: Comparison,
) =>
  membershipOver({
    group: membership === 'constant' ? pickedGroup(members) : group,
    sources: { countries: tables.countries, stays: tables['ldc-membership'] },
    span,
    membership,
  });

function stretchesOf(
  service: Service,
  years: readonly Year[],
  { names }: CompareContext,
): BasketStretch[] {
  const baskets = (basketsOf(INDICATOR[service]) ?? []).filter((id) =>
    years.some((y) => y.basket === id),
  );
  return baskets.map((basket) => {
    const own = years.filter((each) => each.basket === basket);
    const points = own.flatMap(({ year, sides }) =>
      (['first', 'second'] as const).flatMap((side): AffordablePoint[] => {
        const found = sides[side];
        if (found?.share == null) return [];
        const share = found.share * 100;
        const { n } = found;
        const name = names[side].short;
        const of = [name, found.meets.length, n, share, BASKET_SHORT[basket], year] as const;
        return [{ side, year, share, text: AFFORDABLE.point(...of) }];
      }),
    );
    const all = own.map(({ year }) => year);
    return { name: BASKET_SHORT[basket], first: Math.min(...all), last: Math.max(...all), points };
  });
}

const meetCount = (found: TargetStatus | null): MeetCount | null =>
  found && found.n > 0 ? { meeting: found.meets.length, n: found.n } : null;

/** The service that the title speaks of: the one compared, else mobile broadband. */
const spokenOf = ({ comparison }: CompareContext): Service =>
  comparison.indicator.id === 'fixed-price' ? 'fixed-price' : 'mobile-price';

function titleOf(all: Readonly<Record<Service, readonly Year[]>>, context: CompareContext): string {
  const service = spokenOf(context);
  const latest = all[service].at(-1);
  if (latest === undefined) return AFFORDABLE.none;
  const { sides, year } = latest;
  const counts = { first: meetCount(sides.first), second: meetCount(sides.second) };
  return AFFORDABLE.title(AFFORDABLE.services[service], year, counts, context.names);
}

/** The figure of affordability. */
export function affordabilityFigure(context: CompareContext): FigureView {
  const { names } = context;
  const all = {
    'fixed-price': yearsOf('fixed-price', context),
    'mobile-price': yearsOf('mobile-price', context),
  };
  const title = titleOf(all, context);
  const years = SERVICES.flatMap((service) => all[service].map(({ year }) => year));
  const input: AffordabilityInput = {
    names: { first: names.first.short, second: names.second.short },
    panels: SERVICES.map((service) => ({
      name: AFFORDABLE.services[service],
      stretches: stretchesOf(service, all[service], context),
    })),
    first: Math.min(...years, FIRST_PRICES + 20),
    last: Math.max(...years, FIRST_PRICES),
    formatTick: (value) => formatBreak(value, 'percent'),
    ariaLabel: title,
  };
  return {
    id: 'compare-affordability',
    title,
    subtitle: AFFORDABLE.subtitle,
    notes: [AFFORDABLE.never, AFFORDABLE.counted, ...membershipNotes(context)],
    sources: sourcesOfFiles(context, ['price-baskets']),
    alt: () => sentences([title, AFFORDABLE.subtitle]),
    body:
      years.length === 0
        ? { kind: 'table' }
        : {
            kind: 'chart',
            chart: {
              build: (plot, width) => affordabilityPlot(plot, input, width),
              height: (width) => affordabilityHeight(SERVICES.length, width),
            },
          },
    table: () => affordabilityTable(title, all, context),
  };
}

const cellsOf = (found: TargetStatus | null): Cell[] =>
  found?.share == null
    ? [empty(), empty(), empty()]
    : [count(found.meets.length), count(found.n), text(formatShare(found.share))];

function affordabilityTable(
  caption: string,
  all: Readonly<Record<Service, readonly Year[]>>,
  { names }: CompareContext,
): FigureTable {
  const sides = ['first', 'second'] as const;
  const heads = [HEAD.meeting, HEAD.withValue, HEAD.share];
  return {
    caption,
    columns: [
      startColumn('year', HEAD.year),
      startColumn('basket', HEAD.basket),
      ...sides.flatMap((side) =>
        heads.map((head) => endColumn(`${side}-${head}`, ofGroup(head, names[side]))),
      ),
    ],
    rows: SERVICES.flatMap((service) =>
      all[service].map(({ year, basket, sides: { first, second } }) => ({
        id: `${service}-${year}`,
        cells: [yearCell(year), text(BASKET_NAME[basket]), ...cellsOf(first), ...cellsOf(second)],
      })),
    ),
  };
}
