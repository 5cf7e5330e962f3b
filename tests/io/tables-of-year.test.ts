import { expect, it } from 'vitest';
import { isForm } from '../../src/address/figures.ts';
import { familyOf, filesOf } from '../../src/figures/catalogue.ts';
import { notesTable } from '../../src/analysis/value-notes.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { DATASETS_OF_YEAR } from '../../src/io/tables-of-year.ts';
import { TABLES } from '../../src/io/tables.ts';

it('figures of one year have all their tables among those of one year', () => {
  const known: readonly string[] = DATASETS_OF_YEAR.map(({ id }) => id);
  const ofYear = (['map', 'rank', 'table'] as const).filter(
    (form) => isForm(form) && ['map', 'list'].includes(familyOf(form)),
  );
  expect(ofYear).toHaveLength(3);
  for (const indicator of INDICATORS)
    for (const form of ofYear) {
      const files: readonly string[] = filesOf(form, { indicator, target: 'universal-use' });
      const tables = files.filter((id) => TABLES.some((table) => table === id));
      expect(known, `${form} of ${indicator.id}`).toEqual(expect.arrayContaining(tables));
      const remarks = notesTable(indicator);
      if (remarks !== null) expect(known).toContain(remarks);
    }
});
