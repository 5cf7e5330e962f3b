/** The words of the Data page. */
import * as say from '#words/data/page.ts';
import { statements } from '../joining.ts';

export const DATA = {
  title: (files: number, rows: number) => say.data_title({ rows, files }),
  lead: say.data_lead,
  contents: say.data_contents,
  parts: {
    datasets: say.data_parts_datasets,
    coverage: say.data_parts_coverage,
    method: say.data_parts_method,
    caveats: say.data_parts_caveats,
    own: say.data_parts_own,
  },
  package: say.data_package,
  download: (file: string) => say.data_download({ file }),
  rows: say.data_rows,
  sha: say.data_sha,
  columns: (n: number) => say.data_columns({ n }),
  source: say.data_source,
  licence: say.data_licence,
  changes: say.data_changes,
  vintage: say.data_vintage,
  loading: say.data_loading,
  link: (title: string) => say.data_link({ title }),
} as const;

export const COVERAGE = {
  title: say.coverage_title,
  subtitle: say.coverage_subtitle,
  year: say.coverage_year,
  estimates: (name: string) => say.coverage_estimates({ name }),
  most: (n: number, year: number) => say.coverage_most({ n, year }),
  alt: (series: readonly string[], first: number, last: number) =>
    say.coverage_alt({ first, last, seriesCount: series.length, join: statements(series) }),
  tip: (name: string, year: number, plain: number, uncertain: number) =>
    say.coverage_tip({
      name,
      year,
      plain: plain + uncertain,
      someUncertain: uncertain > 0,
      uncertain,
    }),
  names: {
    'internet-use-by-sex': say.coverage_names_internetUseBySex,
    population: say.coverage_names_population,
    'gni-per-capita': say.coverage_names_gniPerCapita,
  },
} as const;
