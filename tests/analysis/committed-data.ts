/** The committed datasets, read as the browser reads them. */
import { readFileSync } from 'node:fs';
import { fileOf, parseTable } from '../../src/io/table.ts';
import { DATASETS, TABLES } from '../../src/io/tables.ts';
import type { TableId, Tables } from '../../src/model/tables.ts';

/** Reads a dataset from disk. @throws Error where a row of it cannot be read. */
export function committed<Id extends TableId>(id: Id): Tables[Id] {
  const { data, problems } = parseTable(DATASETS, id, readFileSync(fileOf(id), 'utf8'));
  if (problems.length > 0) throw new Error(`${id}: ${JSON.stringify(problems[0])}`);
  return data;
}

/** All of them, read when they are first wanted. */
export const everyTable = (): Tables =>
  (all ??= Object.fromEntries(TABLES.map((id) => [id, committed(id)])) as unknown as Tables);

let all: Tables | undefined;
