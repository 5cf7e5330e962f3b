/** Women and men: both rates of every country that has them, and ITU's estimates of the groups. */
import { endColumn, sayingUnit, startColumn } from '../table/columns.ts';
import { leadCounts, type Rates } from '../../analysis/compare/gender.ts';
import { HEAD } from '../../messages/compare/figures.ts';
import { coverageText, GENDER } from '../../messages/compare/people.ts';
import { COMPARE_NOTES } from '../../messages/compare/notes.ts';
import { changeBrief, formatBreak, formatValue } from '../../messages/format.ts';
import { surveyNote } from '../../messages/figure/notes.ts';
import { INDICATOR } from '../../indicators/index.ts';
import { SEX_COLOUR } from '../../scene/compare/colours.ts';
import { spreadAxis } from '../../scene/compare/axis.ts';
import { dumbbellHeight } from '../../scene/compare/dumbbell-marks.ts';
import { dumbbellPlot } from '../../scene/compare/dumbbell-plot.ts';
import type { Dumbbell, DumbbellInput, DumbbellPanel } from '../../scene/compare/dumbbell-input.ts';
import { empty, number, text, year as yearCell } from '../view.ts';
import type { Cell, FigureTable, FigureView } from '../view.ts';
import { bySex, type BySex, type SideRates } from './by-sex.ts';
import type { CompareContext } from './context.ts';
import { membershipNotes } from './notes.ts';
import { sourcesOfFiles } from './sources.ts';
import { sentences } from '../../messages/joining.ts';

/** The measure that both rates are shares of. */
const WOMEN = INDICATOR['gender-parity'].measures.find(({ id }) => id === 'women');

const percent = (value: number): string => formatValue(value, 'percent');

interface Pair {
  readonly year: number;
  readonly female: number;
  readonly male: number;
}

function dumbbell(id: string, name: string, { female, male, year }: Pair): Dumbbell {
  return {
    id,
    name,
    from: female,
    to: male,
    apart: changeBrief(male - female, 'points'),
    text: GENDER.rates(name, percent(female), percent(male), year),
    href: null,
    strong: true,
  };
}

const ofCountry = (rates: Rates, { nameOf, hrefOf, view }: CompareContext): Dumbbell => ({
  ...dumbbell(rates.iso3, nameOf(rates.iso3), rates),
  href: hrefOf(rates.iso3),
  strong: view.countries.includes(rates.iso3),
});

/** Men furthest ahead first, women furthest ahead last. */
const byGap = (a: Rates, b: Rates): number => b.male - b.female - (a.male - a.female);

/** The widest gap first, whoever is ahead. */
const byWidth = (a: Rates, b: Rates): number =>
  Math.abs(b.male - b.female) - Math.abs(a.male - a.female);

function panel(side: SideRates, { year }: BySex, context: CompareContext): DumbbellPanel {
  const { names, choices, view } = context;
  const name = names[side.side];
  const estimate = side.estimates.at(-1);
  const shown = side.rates
    .toSorted(byWidth)
    .filter(({ iso3 }, at) => at < choices.limit || view.countries.includes(iso3))
    .sort(byGap);
  return {
    side: side.side,
    name: name.name,
    count: GENDER.count(shown.length, side.rates.length),
    rows: [
      ...(estimate && estimate.year >= year - 2
        ? [dumbbell(side.side, GENDER.byItu(name.short), estimate)]
        : []),
      ...shown.map((rates) => ofCountry(rates, context)),
    ],
    none: GENDER.none,
  };
}

/** The figure of women and men. */
export function womenMenFigure(context: CompareContext): FigureView {
  const { names } = context;
  const known = bySex(context);
  const [first, second] = known.sides;
  const leads = { first: leadCounts(first.rates), second: leadCounts(second.rates) };
  const title = GENDER.title(leads, names, known.year, known.tolerance);
  const input: DumbbellInput = {
    panels: known.sides.map((side) => panel(side, known, context)),
    axis: (width) => spreadAxis(WOMEN ?? context.comparison.measure, [], width),
    colours: { from: SEX_COLOUR.women, to: SEX_COLOUR.men, hollow: 'to' },
    line: null,
    formatTick: (value) => formatBreak(value, 'percent'),
    ariaLabel: title,
  };
  const few = known.sides.map(({ side, ever, members }) =>
    coverageText(names[side], counts(ever, members.length, known)),
  );
  return {
    id: 'compare-women-men',
    title,
    subtitle: GENDER.subtitle(known.year, known.tolerance),
    notes: [
      ...few,
      ...known.sides
        .filter(({ side }) => leads[side].n > 0)
        .map(({ side }) => GENDER.band(names[side].name, leads[side])),
      ...known.sides
        .filter(({ estimates }) => estimates.length === 0)
        .map(({ side }) => GENDER.noEstimate(names[side])),
      surveyNote,
      COMPARE_NOTES.rounded,
      ...membershipNotes(context),
    ],
    sources: sourcesOfFiles(context, ['internet-use-by-sex', 'group-estimates']),
    alt: () => sentences([...new Set([title, ...few])]),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => dumbbellPlot(plot, input, width),
        height: (width) => dumbbellHeight(input.panels, width),
      },
    },
    table: () => womenMenTable(title, known, context),
  };
}

const counts = (ever: SideRates['ever'], of: number, { year, tolerance }: BySex) => ({
  ever: ever.length,
  recent: ever.filter(({ latest }) => latest >= year - tolerance).length,
  of,
  since: year - tolerance,
});

function cellsOf({ female, male, year }: Pair): Cell[] {
  return [
    yearCell(year),
    number(female, 'percent'),
    number(male, 'percent'),
    male === 0 ? empty('not-applicable') : number(female / male, 'ratio'),
    male === 0 ? empty('not-applicable') : number(((male - female) / male) * 100, 'percent'),
    number(male - female, 'points'),
  ];
}

/** ITU's estimate of each group, then every country with figures. */
function womenMenTable(caption: string, { sides }: BySex, context: CompareContext): FigureTable {
  const { names, nameOf } = context;
  return {
    caption,
    columns: [
      startColumn('country', HEAD.country),
      startColumn('group', HEAD.group),
      endColumn('year', HEAD.yearOfValue),
      endColumn('women', HEAD.women),
      endColumn('men', HEAD.men),
      sayingUnit(endColumn('parity', HEAD.parity)),
      endColumn('gap', HEAD.gap),
      endColumn('points', HEAD.points),
    ],
    rows: sides.flatMap(({ side, rates, estimates }) => {
      const estimate = estimates.at(-1);
      const name = names[side];
      return [
        ...(estimate
          ? [
              {
                id: `${side}-group`,
                cells: [
                  text(GENDER.estimate(name.name, estimate.year)),
                  text(name.name),
                  ...cellsOf(estimate),
                ],
              },
            ]
          : []),
        ...rates.toSorted(byGap).map((each) => ({
          id: `${side}-${each.iso3}`,
          cells: [text(nameOf(each.iso3)), text(name.name), ...cellsOf(each)],
        })),
      ];
    }),
  };
}
