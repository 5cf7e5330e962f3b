/**
 * Indicators that there are not, added to a copy of the project as `docs/recipes.md` says: a dataset,
 * a declaration, its line in the list, its words in the catalogue and where they belong, and a line. The data and the sentences of the
 * Roadmap that go with them are content, not code.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What the build of the site reads. */
const PARTS = [
  'build',
  'data',
  'messages',
  'public',
  'src',
  'embed.html',
  'index.html',
  'package.json',
  'svelte.config.js',
  'tsconfig.json',
  'vite.config.ts',
] as const;

export interface Invented {
  readonly id: string;
  readonly name: string;
  /** The declaration after its `id`, and the measure after its name. */
  readonly says: string;
  readonly groupRule: string;
  readonly measure: string;
  readonly unit: string;
  readonly range: string;
  readonly phrases: Readonly<Record<string, string>>;
  /** The value of an economy by its place in the list of countries. */
  readonly value: (place: number) => number;
}

export const INVENTED: readonly Invented[] = [
  {
    id: 'digital-skills',
    name: 'Digital skills',
    says: 'share-of-people',
    groupRule: 'median',
    measure: 'share',
    unit: 'percent',
    range: 'min: 0, max: 100',
    phrases: { says: 'share-of-people', did: 'had digital skills', didBriefly: 'had them' },
    value: (place) => (place * 37) % 101,
  },
  {
    id: 'schools-wired',
    name: 'Schools wired',
    says: 'share',
    groupRule: 'median',
    measure: 'share',
    unit: 'percent',
    range: 'min: 0, max: 100',
    phrases: { says: 'share', of: 'primary schools', did: 'had Internet access' },
    value: (place) => (place * 41) % 101,
  },
  {
    id: 'readiness',
    name: 'Readiness index',
    says: 'index',
    groupRule: 'median',
    measure: 'score',
    unit: 'score',
    range: 'min: 0, max: 100',
    phrases: { says: 'index', on: 'the readiness index' },
    value: (place) => (place * 53) % 101,
  },
  {
    id: 'shutdowns',
    name: 'Internet shutdowns',
    says: 'number',
    groupRule: 'sum',
    measure: 'count',
    unit: 'count',
    range: 'min: 0',
    phrases: { says: 'number', things: 'Internet shutdowns', did: 'were documented' },
    value: (place) => place % 7,
  },
];

const variableOf = (id: string): string =>
  id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const datasetOf = ({ id, range }: Invented): string => `
import type { SeriesByCountry } from '../model/observation.ts';
import { type AboutOf, dataset, MEANS } from './columns.ts';
import { SERIES_KEY, seriesColumns, unmarkedSeries } from './series.ts';

declare module '../model/tables.ts' {
  interface Tables {
    readonly '${id}': SeriesByCountry;
  }
}

export const ${variableOf(id)} = dataset({
  id: '${id}',
  columns: seriesColumns({ type: 'number', ${range} }),
  key: SERIES_KEY,
  table: unmarkedSeries,
});

export const words: AboutOf<typeof ${variableOf(id)}> = {
  part: 'indicators',
  title: 'Invented',
  description: 'Invented.',
  columns: { iso3: MEANS.iso3, year: MEANS.year, value: 'invented' },
};
`;

const declarationOf = ({ id, says, groupRule, measure, unit }: Invented): string => `
import { ${variableOf(id)} as table } from '../datasets/${id}.ts';
import type { DeclaredIndicator } from '../model/indicator.ts';

declare module '../model/indicator.ts' {
  interface DeclaredIndicators {
    '${id}': true;
  }
}

export const indicator: DeclaredIndicator = {
  id: '${id}',
  says: '${says}',
  evidenceFor: ['1A'],
  values: { from: 'column', dataset: table },
  measures: [
    {
      id: '${measure}',
      unit: '${unit}',
      breaks: [2, 4, 20, 60],
      closedAbove: [],
      palette: 'sequential',
      better: 'higher',
    },
  ],
  tolerance: 2,
  groupRule: '${groupRule}',
  published: { of: 'nobody' },
  breaks: null,
  remarks: null,
  shape: 'areas',
};
`;

/** What the catalogue says of it. */
const messagesOf = ({ name, measure, phrases: { says: _, ...phrases } }: Invented) => ({
  figure: { measures: { [measure]: { title: `${name} in full`, definition: 'as invented' } } },
  words: {
    name,
    subject: `${name} of old`,
    phrases,
    unitLine: 'as invented',
    never: 'Nobody ever invented a value.',
  },
});

/** Where each of these belongs. */
const wordsOf = ({ id, measure, phrases: { says, ...phrases } }: Invented): string => `
import * as say from '#words/indicators/${id}.ts';
import type { FigureWords, IndicatorWords } from '../indicator-words.ts';

export const figure: FigureWords = {
  measures: {
    ${measure}: {
      title: say.figure_measures_${measure}_title,
      definition: say.figure_measures_${measure}_definition,
    },
  },
};

export const words: IndicatorWords = {
  name: say.words_name,
  subject: say.words_subject,
  phrases: { says: '${says}', ${Object.keys(phrases)
    .map((key) => `${key}: say.words_phrases_${key}`)
    .join(', ')} },
  unitLine: say.words_unitLine,
  never: say.words_never,
};
`;

/** The years of the invented values; the last is the latest. */
export const YEARS = [2021, 2023] as const;

/** A copy of the project, with a way to change its files. */
function copyOfProject() {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-invented-'));
  for (const part of PARTS) cpSync(join(ROOT, part), join(folder, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const write = (path: string, text: string): void => {
    writeFileSync(join(folder, path), text);
  };
  const change = (path: string, by: (text: string) => string): void => {
    const text = readFileSync(join(folder, path), 'utf8');
    const changed = by(text);
    if (changed === text) throw new Error(`Nothing changed in ${path}.`);
    write(path, changed);
  };
  return { folder, write, change };
}

type Copy = ReturnType<typeof copyOfProject>;

/** The codes of the list of countries, in its order. */
export const CODES = readFileSync(join(ROOT, 'data/countries.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.slice(0, 3));

function addContent({ write, change }: Copy, { id, name, value }: Invented): void {
  const rows = CODES.flatMap((code, place) =>
    YEARS.map((year) => `${code},${year},${value(place)}`),
  );
  write(`data/${id}.csv`, `iso3,year,value\n${rows.join('\n')}\n`);
  change('data/roadmap.json', (text) => {
    const content = JSON.parse(text) as {
      recommendations: { indicators: string[]; asksFor: Record<string, string> }[];
    };
    content.recommendations[0]!.indicators.push(id);
    content.recommendations[0]!.asksFor[id] = `${name} is evidence of it.`;
    return JSON.stringify(content);
  });
  change('data/sources.json', (text) => {
    const [one, ...others] = JSON.parse(text) as { file: string; publisher: string }[];
    return JSON.stringify([one, ...others, { ...one, file: `${id}.csv`, publisher: 'Nobody' }]);
  });
}

const after = (text: string, list: string, entry: string): string => {
  if (!text.includes(list)) throw new Error(`There is no ${list}`);
  return text.replace(list, `${list}\n  ${entry},`);
};

function addCode({ write, change }: Copy, invented: Invented): void {
  const { id } = invented;
  const name = variableOf(id);
  write(`src/datasets/${id}.ts`, datasetOf(invented));
  write(`src/indicators/${id}.ts`, declarationOf(invented));
  change(
    'src/indicators/all.ts',
    (text) =>
      `import { indicator as ${name} } from './${id}.ts';\n${after(text, 'DeclaredIndicator[]] = [', name)}`,
  );
  change('messages/en/indicators.json', (text) =>
    JSON.stringify({ ...(JSON.parse(text) as object), [id]: messagesOf(invented) }),
  );
  write(`src/messages/indicators/${id}.ts`, wordsOf(invented));
  change('src/messages/other-indicators.ts', (text) => {
    const ofFigures = after(text, 'Record<Other, FigureWords>> = {', `'${id}': ${name}.figure`);
    const all = after(ofFigures, 'Record<Other, IndicatorWords>> = {', `'${id}': ${name}.words`);
    return `import * as ${name} from './indicators/${id}.ts';\n${all}`;
  });
}

/** Builds the site with the invented indicators. @returns The folder of the built site. */
export async function siteWithInvented(): Promise<string> {
  const copy = copyOfProject();
  for (const invented of INVENTED) {
    addContent(copy, invented);
    addCode(copy, invented);
  }
  await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    cwd: copy.folder,
  });
  return join(copy.folder, 'dist');
}
