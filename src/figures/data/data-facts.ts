/** Facts of the datasets that the caveats of the Data page speak of, counted where they are shown. */
import { latestYear, reportersByYear, yearSpan } from '../../analysis/coverage.ts';
import { membersWithRates } from '../../analysis/compare/gender.ts';
import { missingTables, requireTable, type LoadedTables } from '../../analysis/loaded-tables.ts';
import { ldcsOf } from '../../analysis/group/membership.ts';
import type { DataFacts } from '../../messages/data/method.ts';

const NEEDED = ['internet-use', 'internet-use-by-sex', 'countries', 'ldc-membership'] as const;

/** The facts; null while a dataset they are counted in is not loaded. */
export function dataFacts(tables: LoadedTables): DataFacts | null {
  if (missingTables(tables, NEEDED).length > 0) return null;
  const use = requireTable(tables, 'internet-use');
  const [latest, span] = [latestYear(use), yearSpan(use)];
  if (latest === null || span === null) return null;
  const values = [...use.values()].flatMap((points) => points.filter((p) => p.year === latest));
  const everyone = [...requireTable(tables, 'countries').keys()];
  const bySex = membersWithRates(requireTable(tables, 'internet-use-by-sex'), everyone);
  const ldcs = ldcsOf(latest, requireTable(tables, 'ldc-membership'));
  return {
    estimates: {
      n: values.filter(({ status }) => status === 'estimate').length,
      of: values.length,
      year: latest,
    },
    beyond:
      span.last > latest ? { n: reportersByYear(use).get(span.last) ?? 0, year: span.last } : null,
    bySex: {
      ever: bySex.length,
      ldcs: bySex.filter(({ iso3 }) => ldcs.has(iso3)).length,
    },
  };
}
