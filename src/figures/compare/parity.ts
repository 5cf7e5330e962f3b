/** Parity over time: ITU's estimates of the groups over the lines of their members. */
import { endColumn, sayingUnit, startColumn } from '../table/columns.ts';
import type { Side } from '../../model/side.ts';
import { requireTable } from '../../analysis/loaded-tables.ts';
import { genderMeasure } from '../../analysis/series.ts';
import { INDICATOR } from '../../indicators/index.ts';
import { PARITY_BAND } from '../../model/indicator.ts';
import { HEAD, ofGroup } from '../../messages/compare/figures.ts';
import { GENDER, PARITY } from '../../messages/compare/people.ts';
import { formatBreak } from '../../messages/format.ts';
import { surveyNote } from '../../messages/figure/notes.ts';
import { spreadAxis } from '../../scene/compare/axis.ts';
import {
  PARITY_HEIGHT,
  parityPlot,
  type ParityInput,
  type ParityPoint,
} from '../../scene/compare/parity-plot.ts';
import { empty, number, year as yearCell } from '../view.ts';
import type { FigureTable, FigureView } from '../view.ts';
import { bySex, type BySex, type SideRates } from './by-sex.ts';
import type { CompareContext } from './context.ts';
import { membershipNotes } from './notes.ts';
import { sourcesOfFiles } from './sources.ts';
import { sentences, withAside } from '../../messages/joining.ts';

/** The first year shown unless the reader names one: before it hardly a country has figures. */
const USUAL_FIRST = 2005;

/** Every ratio of the members of a group, from a year on. */
function countryPoints(
  { side, members }: SideRates,
  from: number,
  to: number,
  { comparison, nameOf }: CompareContext,
): ParityPoint[] {
  const table = requireTable(comparison.tables, 'internet-use-by-sex');
  return members.flatMap((iso3) =>
    (table.get(iso3) ?? []).flatMap((rates): ParityPoint[] => {
      const value = genderMeasure('parity', rates);
      if (value === null || rates.year < from || rates.year > to) return [];
      const text = PARITY.point(nameOf(iso3), rates.year, value);
      return [{ side, line: `${side}-${iso3}`, year: rates.year, value, text }];
    }),
  );
}

const groupPoints = ({ side, estimates }: SideRates, { names }: CompareContext): ParityPoint[] =>
  estimates.map(({ year, parity }) => ({
    side,
    line: side,
    year,
    value: parity,
    text: PARITY.point(withAside(names[side].short, HEAD.itu), year, parity),
  }));

/** The figure of parity over time. */
export function parityFigure(context: CompareContext): FigureView {
  const { view, names } = context;
  const known = bySex(context);
  const asked = view.time.kind === 'span' ? view.time.from : USUAL_FIRST;
  const first = Math.min(asked, known.year);
  const [one, other] = known.sides;
  const since = (side: SideRates) => side.estimates.filter(({ year }) => year >= first);
  const rates = { first: since(one), second: since(other) };
  const title = PARITY.title(rates, names);
  const input = inputOf(known, first, title, context);
  return {
    id: 'compare-parity',
    title,
    subtitle: PARITY.subtitle(first, known.year),
    notes: [
      PARITY.bandNote,
      ...known.sides
        .filter(({ estimates }) => estimates.length === 0)
        .map(({ side }) => GENDER.noEstimate(names[side])),
      surveyNote,
      ...membershipNotes(context),
    ],
    sources: sourcesOfFiles(context, ['internet-use-by-sex', 'group-estimates']),
    alt: () => sentences([title, PARITY.subtitle(first, known.year)]),
    body: {
      kind: 'chart',
      chart: {
        build: (plot, width) => parityPlot(plot, input, width),
        height: () => PARITY_HEIGHT,
      },
    },
    table: () => parityTable(title, rates, context),
  };
}

function inputOf(known: BySex, first: number, title: string, context: CompareContext): ParityInput {
  const { names } = context;
  const countries = known.sides.flatMap((side) => countryPoints(side, first, known.year, context));
  const groups = known.sides.flatMap((side) =>
    groupPoints(side, context).filter(({ year }) => year >= first),
  );
  const values = [...countries, ...groups].map(({ value }) => value);
  return {
    names: { first: names.first.short, second: names.second.short },
    countries,
    groups,
    band: { ...PARITY_BAND, text: PARITY.band },
    first,
    last: known.year,
    axis: spreadAxis(INDICATOR['gender-parity'].measures[0], values, 400),
    formatTick: (value) => formatBreak(value, 'ratio'),
    ariaLabel: title,
  };
}

/** ITU's estimates by sex, year by year. */
function parityTable(
  caption: string,
  rates: Readonly<Record<Side, SideRates['estimates']>>,
  { names }: CompareContext,
): FigureTable {
  const sides = ['first', 'second'] as const;
  const years = [...new Set(sides.flatMap((side) => rates[side].map(({ year }) => year)))].sort(
    (a, b) => a - b,
  );
  return {
    caption,
    columns: [
      startColumn('year', HEAD.year),
      ...sides.flatMap((side) => [
        endColumn(`${side}-women`, ofGroup(HEAD.women, names[side])),
        endColumn(`${side}-men`, ofGroup(HEAD.men, names[side])),
        sayingUnit(endColumn(`${side}-parity`, ofGroup(HEAD.parity, names[side]))),
      ]),
    ],
    rows: years.map((year) => ({
      id: String(year),
      cells: [
        yearCell(year),
        ...sides.flatMap((side) => {
          const found = rates[side].find((each) => each.year === year);
          if (!found) return [empty(), empty(), empty()];
          const { female, male, parity } = found;
          return [number(female, 'percent'), number(male, 'percent'), number(parity, 'ratio')];
        }),
      ],
    })),
  };
}
