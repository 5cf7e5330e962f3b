import { describe, expect, it } from 'vitest';
import { manifestOfFamily, pathsOfFamily } from '../../build/family-files.ts';
import { FIGURES } from '../../src/address/figures.ts';
import { familyOf, filesOf, pathOf, remarkTables } from '../../src/figures/catalogue.ts';
import { FAMILIES } from '../../src/figures/files-needed.ts';
import { INDICATORS } from '../../src/indicators/index.ts';
import { INSTEAD } from '../../src/pages/embed/served.ts';

describe.each(FAMILIES)('The files of the family %s', (family) => {
  const paths = pathsOfFamily(family);

  it('hold all that its figures are made of', () => {
    for (const figure of FIGURES.filter((each) => familyOf(each) === family))
      for (const indicator of INDICATORS)
        for (const target of [null, 'universal-use']) {
          const asked = { indicator, target };
          const ids = [...filesOf(figure, asked), ...remarkTables(figure, asked)];
          const loaded = ids.map(pathOf).filter((path) => !(path in INSTEAD));
          expect([...paths], `${figure} of ${indicator.id}`).toEqual(
            expect.arrayContaining(loaded),
          );
        }
  });

  it('keep their records, and a file that the build does not know stops it', () => {
    const known = Object.fromEntries([...paths].map((path) => [path, [null, 'sum'] as const]));
    const manifest = { ...known, 'data/of-nobody.csv': [1, 'sum'] as const };
    expect(manifestOfFamily(family, manifest)).toEqual(known);
    expect(() => manifestOfFamily(family, {})).toThrow('The build knows no file data/');
  });
});

it('A map of embeds is drawn from the coarse outlines, whose record is kept', () => {
  expect([...pathsOfFamily('map')]).toContain('data/world-embed.topo.json');
  expect([...pathsOfFamily('map')]).not.toContain('data/world.topo.json');
});
