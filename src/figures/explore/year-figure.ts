/** The figures of a selection in one year, but for their tables: a map, bars, or the table alone. */
import { reporters } from '../../analysis/group/footing.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import { ldcsOf } from '../../analysis/group/membership.ts';
import { countLookedBack } from '../../analysis/reading.ts';
import { standings, targetStatus } from '../../analysis/target.ts';
import type { Countries, Iso3 } from '../../model/country.ts';
import { isOfYear } from '../../model/observation.ts';
import type { Target } from '../../model/roadmap.ts';
import type { DataSource } from '../../model/source.ts';
import { mapAlt, rankAlt, tableAlt } from '../../messages/figure/alt.ts';
import {
  markedNote,
  otherYearNote,
  titleOfPlace,
  yearInTitle,
} from '../../messages/figure/notes.ts';
import { measureDefinition, measureTitle } from '../../messages/indicators/index.ts';
import { regionNaming } from '../../messages/regions.ts';
import type { Selection } from '../../selection/selection.ts';
import type { Form, View } from '../../address/view.ts';
import { marksOf } from '../map/view.ts';
import { notesOfYear } from '../notes.ts';
import { sourcesOf } from '../sources.ts';
import type { FigureBody, FramedView } from '../view.ts';
import { facts } from '../../messages/joining.ts';

/** What the figures of Explore are made of. */
export interface ExploreInput {
  readonly tables: LoadedTables & { readonly countries: Countries };
  readonly sources: readonly DataSource[];
  readonly selection: Selection;
  readonly view: Pick<View, 'countries' | 'groups' | 'membership' | 'time' | 'tolerance'>;
  readonly target: Target | null;
}

/** What is measured. */
export const subjectOfYear = ({ selection: { indicator, measure } }: ExploreInput): string =>
  measureTitle(indicator, measure.id);

/** The title without a year: what is measured, and where if not in the whole world. */
function figureTitle(input: ExploreInput): string {
  const { scope } = input.selection;
  const title = subjectOfYear(input);
  if (scope.region === null) return title;
  return titleOfPlace(title, regionNaming(scope.region));
}

/** Says so where the address asks for a year that was never measured. */
function otherYear({ selection, view: { time } }: ExploreInput): string[] {
  const { year, timeline } = selection;
  if (time.kind !== 'year' || time.year === year) return [];
  return [otherYearNote(time.year, year, timeline.first, timeline.last)];
}

/** What the target marked on the map is followed with, where it means something else. */
const standInNote = (form: Form, { target }: ExploreInput): string[] =>
  form === 'map' && target?.standIn ? [target.standIn.text] : [];

/** How the countries stand to the target that a map marks; null where none is. */
function markedBy({ target, selection }: ExploreInput): string | null {
  if (target === null) return null;
  const { readings, scope, year } = selection;
  return markedNote(target.title, targetStatus(scope.members, readings, target, year));
}

function mapBody({ tables, selection, target }: ExploreInput): FigureBody {
  const { measure, year, readings, ranked, scope, timeline } = selection;
  const marks = marksOf({
    countries: tables.countries,
    measure,
    year,
    readings,
    scope: scope.only,
    standings: target && standings(scope.members, readings, target),
  });
  return {
    kind: 'map',
    map: {
      measure,
      marks,
      readings,
      order: ranked.map(({ reading }) => reading.iso3),
      peaks: selection.indicator.shape === 'circles' ? timeline.peaks : null,
      region: scope.region,
      byTarget: target !== null,
      everMeasured: timeline.peaks,
    },
  };
}

/** The year as a title names it: alone only where at least half of the values shown are of it. */
const yearShownIn = ({ year, scoped }: Selection): string =>
  yearInTitle(year, isOfYear(scoped.length - countLookedBack(scoped, year), scoped.length));

/** The title with its year. */
export const titleOfYear = (input: ExploreInput): string =>
  facts([figureTitle(input), yearShownIn(input.selection)]);

/** The least developed countries of the year shown. */
export const ldcsIn = ({ selection, tables }: ExploreInput): ReadonlySet<Iso3> =>
  ldcsOf(selection.year, tables['ldc-membership'] ?? []);

/** How the forms of one year differ. */
interface FormOfYear {
  readonly form: 'map' | 'rank' | 'table';
  readonly alt: typeof mapAlt;
  readonly body: FigureBody;
}

function framed(input: ExploreInput, { form, alt, body }: FormOfYear): FramedView {
  const { tables, selection, sources } = input;
  const { indicator, measure, year, readings, ranked, scope } = selection;
  const title = titleOfYear(input);
  const marked = form === 'map' ? markedBy(input) : null;
  return {
    id: `${indicator.id}-${form}`,
    title,
    subtitle: measureDefinition(indicator, measure.id),
    notes: [
      ...otherYear(input),
      ...(marked === null ? [] : [marked]),
      ...standInNote(form, input),
      ...notesOfYear({ ...selection, readings: selection.scoped, form }),
    ],
    sources: sourcesOf(indicator, sources, selection.scoped),
    alt: () =>
      alt({
        title,
        measure,
        ranked,
        ofRegion: scope.region !== null,
        marked,
        of: reporters(scope.members, readings, year).length,
        nameOf: (iso3) => tables.countries.get(iso3)?.short ?? iso3,
      }),
    body,
  };
}

/** Each form on its own, so that a map brings nothing of the others. */
export const mapOfYear = (input: ExploreInput): FramedView =>
  framed(input, { form: 'map', alt: mapAlt, body: mapBody(input) });

export function rankingOfYear(input: ExploreInput): FramedView {
  const { measure, ranked, year } = input.selection;
  const ranking = { measure, ranked, ldcs: ldcsIn(input), year };
  return framed(input, { form: 'rank', alt: rankAlt, body: { kind: 'ranking', ranking } });
}

export const tableOfYear = (input: ExploreInput): FramedView =>
  framed(input, { form: 'table', alt: tableAlt, body: { kind: 'table' } });
