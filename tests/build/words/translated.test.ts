import { cpSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { contentProblems, textsOf } from '../../../build/words/content.ts';
import { translatedLanguages, translationOf } from '../../../build/words/translated.ts';
import { catalogueOf, flat } from '../../../build/words/catalogue.ts';
import { sayingsOf } from '../../../build/words/write.ts';
import { codeOf } from '../../../build/words/message.ts';
import { WITH_WORDS } from '../../../src/io/files-with-words.ts';
import { createFormats } from '../../../src/messages/formats.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const TRIAL = fileURLToPath(new URL('trial/', import.meta.url));

/** A project of its own with the catalogues of this one, and those of a trial. */
let root: string;

const put = (language: string, area: string, catalogue: object): void => {
  const folder = path.join(root, 'messages', language);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${area}.json`), JSON.stringify(catalogue));
};

beforeEach(() => {
  root = `${mkdtempSync(path.join(tmpdir(), 'words-'))}/`;
  cpSync(`${PROJECT}messages/en`, `${root}messages/en`, { recursive: true });
  cpSync(TRIAL, `${root}messages`, { recursive: true });
});

/** What a message of a language says, filled; its code is run as the browser would run it. */
function said(language: string, module: string, name: string, values: object): string {
  const parts = sayingsOf(root, language)(module)?.get(name);
  if (!parts) throw new Error(`${module} has no ${name} in ${language}.`);
  const { number, category } = createFormats(language === 'ar' ? 'ar-u-nu-latn' : language);
  const code = codeOf(parts, language, (argument) => `a.${argument}`);
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is that of this project's own compiler
  const run = new Function('a', 'say$count', 'say$category', `return ${code}`) as (
    values: object,
    count: (n: number) => string,
    rule: (n: number) => string,
  ) => string;
  return run(values, (n) => number(n, {}), category).replace(/[\u202f\u00a0]/g, ' ');
}

const COUNTS = [0, 1, 2, 3, 11, 100];

describe('A catalogue that is being translated', () => {
  it('is found, fits English, and says how much is missing', () => {
    expect(translatedLanguages(root).sort()).toEqual(['ar', 'fr']);
    for (const language of ['fr', 'ar']) {
      const { problems, missing, of } = translationOf(root, language);
      expect(problems, language).toEqual([]);
      expect(of - missing.length, language).toBeGreaterThan(
        flat(
          Object.fromEntries(
            catalogueOf(root, 'en')
              .filter(({ area }) => area === 'figure')
              .map(({ name, messages }) => [name, messages]),
          ),
        ).length / 6,
      );
    }
  });

  it.each(['fr', 'ar'])('counts by the rules of its language: %s', (language) => {
    expect(
      COUNTS.map((n) => [
        said(language, 'figure/headline', 'withValue', {
          n,
          place: said(language, 'figure/headline', 'place', {
            within: language === 'fr' ? 'en Afrique' : 'في أفريقيا',
          }),
        }),
        said(language, 'figure/notes', 'estimateNote', {
          count: n,
          marked: said(language, 'figure/notes', 'marked_map', {}),
        }),
      ]),
    ).toMatchSnapshot();
  });

  it('is refused where a form of its numbers is lacking', () => {
    put('ar', 'figure', { headline: { withValue: '{n, plural, one {بلد} other {#}}{place}' } });
    expect(translationOf(root, 'ar').problems).toEqual([
      'messages/ar/figure.json: headline.withValue: {n} has no case "few"; {n} has no case "many"; {n} has no case "two"; {n} has no case "zero"',
    ]);
  });

  it('is refused where it asks for what English is not filled with', () => {
    put('fr', 'figure', {
      headline: { place: ' {where}', withValue: '{n} pays{place}', nothing: 'rien' },
    });
    expect(translationOf(root, 'fr').problems).toEqual([
      'messages/fr/figure.json: headline.place: {where} is not what English is filled with',
      'messages/fr/figure.json: headline.withValue: {n} is not what English is filled with',
      'messages/fr/figure.json: headline.nothing: English has no such message',
    ]);
  });

  it('may pick among more cases than English, where English takes any', () => {
    put('fr', 'common', {
      regions: { within: '{id, select, oceania {en Océanie} other {en {subject}}}' },
    });
    expect(translationOf(root, 'fr').problems).toEqual([]);
    expect(
      ['oceania', 'asia'].map((id) => said('fr', 'regions', 'within', { id, subject: 'Asie' })),
    ).toEqual(['en Océanie', 'en Asie']);
  });
});

describe('The texts within data', () => {
  it('have a key each', () => {
    for (const file of WITH_WORDS) {
      const keys = Object.keys(textsOf(PROJECT, file));
      expect(keys.length, file).toBeGreaterThan(5);
    }
    expect(textsOf(PROJECT, 'data/countries.csv')['NER.name']).toBe('Niger');
    const roadmap = readFileSync(`${PROJECT}data/roadmap.json`, 'utf8');
    for (const text of Object.values(textsOf(PROJECT, 'data/roadmap.json')))
      expect(roadmap).toContain(JSON.stringify(text).slice(1, -1));
  });

  it('are told missing, and those that nothing has any more', () => {
    mkdirSync(`${root}messages/fr/data`, { recursive: true });
    cpSync(`${PROJECT}data`, `${root}data`, { recursive: true });
    writeFileSync(
      `${root}messages/fr/data/countries.json`,
      JSON.stringify({ 'NER.name': 'Niger', 'XYZ.short': 'Nulle part' }),
    );
    const { problems, missing } = contentProblems(root, 'fr');
    expect(problems).toEqual([
      'messages/fr/data/countries.json: XYZ.short: the data have no such text',
    ]);
    expect(missing).not.toContain('messages/fr/data/countries.json: NER.name: there is no text');
    expect(missing).toContain('messages/fr/data/countries.json: TCD.name: there is no text');
  });
});
