/** Saves checks of the Roadmap's claims as a file. */
import type { FactCheck } from '../../analysis/fact-check/fact-check.ts';
import { csvText } from '../../export/csv.ts';
import { download } from '../../export/deliver.ts';
import { checkRecords, recordRows } from '../../figures/roadmap/check-records.ts';
import type { RoadmapInput } from '../../figures/roadmap/input.ts';

/** @param stem - Name of the file without its ending. */
export function saveChecks(stem: string, checks: readonly FactCheck[], input: RoadmapInput): void {
  const records = checks.flatMap((check) => checkRecords(check, input));
  const blob = new Blob([csvText(recordRows(records))], { type: 'text/csv;charset=utf-8' });
  download({ name: `${stem}.csv`, blob });
}
