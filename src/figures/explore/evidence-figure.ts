/** Where the world, groups and a country stand, as a figure that is nothing but its table. */
import { endColumn, startColumn } from '../table/columns.ts';
import { groupUnit } from '../../indicators/groups.ts';
import { estimatesTable } from '../../indicators/index.ts';
import type { Countries } from '../../model/country.ts';
import type { StandingGroupId } from '../../model/group.ts';
import type { DataSource } from '../../model/source.ts';
import { groupName } from '../../messages/groups.ts';
import { measureTitle, measureDefinition } from '../../messages/indicators/index.ts';
import { UNIT_NAME } from '../../messages/measures.ts';
import { EVIDENCE_TABLE, PANEL } from '../../messages/page.ts';
import type { Selection } from '../../selection/selection.ts';
import { sourcesOf } from '../sources.ts';
import { cellText } from '../table/cell.ts';
import { count, empty, number, text, year, type FigureTable, type FigureView } from '../view.ts';
import type { EvidenceRow } from './evidence.ts';
import { facts, sentences } from '../../messages/joining.ts';

export interface EvidenceFigureInput {
  readonly rows: readonly EvidenceRow[];
  readonly selection: Selection;
  readonly countries: Countries;
  readonly sources: readonly DataSource[];
}

/** The name of what a row is about. */
export const nameOfEvidence = ({ id, kind }: EvidenceRow, countries: Countries): string =>
  kind === 'country'
    ? (countries.get(id)?.short ?? id)
    : groupName({ kind: 'standing', id: id as StandingGroupId }, countries);

function tableOf({ rows, selection, countries }: EvidenceFigureInput): FigureTable {
  const { measure, indicator } = selection;
  const ofGroups = groupUnit(indicator, measure);
  return {
    caption: measureTitle(indicator, measure.id),
    columns: [
      startColumn('name', EVIDENCE_TABLE.name),
      endColumn('value', EVIDENCE_TABLE.value(UNIT_NAME[ofGroups])),
      endColumn('year', EVIDENCE_TABLE.year),
      endColumn('n', EVIDENCE_TABLE.n),
      endColumn('of', EVIDENCE_TABLE.of),
      endColumn('people', EVIDENCE_TABLE.people),
      endColumn('published', EVIDENCE_TABLE.published),
      endColumn('published-year', EVIDENCE_TABLE.year),
    ],
    rows: rows.map((row) => {
      const { value, footing, published } = row;
      const unit = row.kind === 'group' ? ofGroups : measure.unit;
      const share = value === null ? null : (footing?.populationShare ?? null);
      return {
        id: row.id,
        cells: [
          text(nameOfEvidence(row, countries)),
          value === null ? empty() : number(value, unit),
          value === null ? empty('none') : year(row.year),
          footing === null || value === null ? empty('none') : count(footing.n),
          footing === null || value === null ? empty('none') : count(footing.of),
          share === null ? empty('none') : number(share * 100, 'percent'),
          published === null ? empty('none') : number(published.value, unit),
          published === null ? empty('none') : year(published.year),
        ],
      };
    }),
  };
}

/** The files beside those of the indicator: what groups are weighed by, and who speaks for them. */
function besideFiles({ rows, selection: { indicator } }: EvidenceFigureInput): string[] {
  const published = rows.some((row) => row.published !== null);
  return [
    ...(indicator.groupRule === 'population-weighted' ? ['population.csv'] : []),
    ...(published ? [`${estimatesTable(indicator)}.csv`] : []),
  ];
}

/** The evidence beside a recommendation, to be taken along. */
export function evidenceFigure(input: EvidenceFigureInput): FigureView {
  const { selection, sources } = input;
  const { indicator, measure } = selection;
  const table = tableOf(input);
  const title = EVIDENCE_TABLE.title(measureTitle(indicator, measure.id), selection.year);
  return {
    id: `${indicator.id}-evidence`,
    title,
    subtitle: measureDefinition(indicator, measure.id),
    notes: [PANEL.rule[indicator.groupRule]],
    sources: [
      ...sourcesOf(indicator, sources, selection.readings.values()),
      ...sources.filter(({ file }) => besideFiles(input).includes(file)),
    ],
    alt: () =>
      sentences([title, ...table.rows.map(({ cells }) => facts(cells.slice(0, 3).map(cellText)))]),
    body: { kind: 'table' },
    table: () => table,
    countsLdcs: true,
  };
}
