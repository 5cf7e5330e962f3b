import { describe, expect, it } from 'vitest';
import { pathsOfFamily, pathsOfIndicator, recordsOf } from '../../build/family-files.ts';
import { FIGURES } from '../../src/address/figures.ts';
import { familyOf, filesOf, pathOf, remarkTables } from '../../src/figures/catalogue.ts';
import { FAMILIES, OF_ONE_INDICATOR } from '../../src/figures/files-needed.ts';
import { INDICATOR, INDICATORS } from '../../src/indicators/index.ts';
import { inBuiltSite } from '../../src/pages/embed/served.ts';

describe.each(FAMILIES)('The files of the family %s', (family) => {
  const paths = pathsOfFamily(family);

  it('hold all that its figures are made of', () => {
    for (const figure of FIGURES.filter((each) => familyOf(each) === family))
      for (const indicator of INDICATORS)
        for (const target of [null, 'universal-use']) {
          const asked = { indicator, target };
          const ids = [...filesOf(figure, asked), ...remarkTables(figure, asked)];
          const only = OF_ONE_INDICATOR.includes(family) ? indicator.id : null;
          const own = only === null ? [] : pathsOfIndicator(indicator);
          const loaded = ids.map((id) => inBuiltSite(pathOf(id), only));
          expect([...paths, ...own], `${figure} of ${indicator.id}`).toEqual(
            expect.arrayContaining(loaded),
          );
        }
  });

  it('keep their records, and a file that the build does not know stops it', () => {
    const known = Object.fromEntries([...paths].map((path) => [path, [null, 'sum'] as const]));
    const manifest = { ...known, 'data/of-nobody.csv': [1, 'sum'] as const };
    expect(recordsOf(paths, manifest)).toEqual(known);
    expect(() => recordsOf(paths, {})).toThrow('The build knows no file data/');
  });
});

it('A map of embeds is drawn from the coarse outlines, whose record is kept', () => {
  expect([...pathsOfFamily('map')]).toContain('data/world-embed.topo.json');
  expect([...pathsOfFamily('map')]).not.toContain('data/world.topo.json');
});

it('What only maps and lists of an indicator need is its tables and its part of the sources', () => {
  expect([...pathsOfIndicator(INDICATOR['coverage-4g'])].sort()).toEqual([
    'data/coverage-4g.csv',
    'data/sources/coverage-4g.json',
  ]);
});
