/** Pictures in pixels, with letters that no machine need have: those of all languages of the United Nations. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/** Files of a package, which need not say where it is. */
function filesOf(name: string, files: readonly string[]): string[] {
  const folder = require.resolve
    .paths(name)
    ?.map((modules) => path.join(modules, name))
    .find((each) => existsSync(each));
  if (folder === undefined) throw new Error(`${name} is not installed.`);
  return files.map((file) => path.join(folder, file));
}

interface Font {
  readonly family: string;
  readonly files: () => string[];
}

/** Latin, Greek and Cyrillic letters with Arial's measures, which the pictures ask for. */
const EUROPEAN: Font = {
  family: 'Arimo',
  files: () =>
    filesOf('@expo-google-fonts/arimo', [
      '400Regular/Arimo_400Regular.ttf',
      '700Bold/Arimo_700Bold.ttf',
    ]),
};

/** Fonts of other scripts: large, and loaded for pictures that have such letters. */
const OF_SCRIPT: readonly (Font & { readonly letters: RegExp })[] = [
  {
    letters: /\p{Script=Arabic}/u,
    family: 'Noto Sans Arabic',
    files: () =>
      filesOf('@expo-google-fonts/noto-sans-arabic', [
        '400Regular/NotoSansArabic_400Regular.ttf',
        '700Bold/NotoSansArabic_700Bold.ttf',
      ]),
  },
  {
    letters: /\p{Script=Han}/u,
    family: 'Noto Sans S Chinese',
    files: () =>
      filesOf('@embedpdf/fonts-sc', [
        'fonts/NotoSansHans-Regular.otf',
        'fonts/NotoSansHans-Bold.otf',
      ]),
  },
];

/** The fonts that a picture needs. */
export const fontsFor = (svg: string): string[] => [
  ...EUROPEAN.files(),
  ...OF_SCRIPT.flatMap(({ letters, files }) => (letters.test(svg) ? files() : [])),
];

/** Texts ask for the font of their letters: one that is only fallen back on is never bold. */
const withFamilies = (svg: string): string =>
  svg.replace(/<text\b([^>]*)>(.*?)<\/text>/gs, (text, attributes: string, inside: string) => {
    const font = OF_SCRIPT.find(({ letters }) => letters.test(inside));
    if (font === undefined) return text;
    const others = attributes.replace(/ font-family="[^"]*"/, '');
    return `<text${others} font-family="${font.family}">${inside}</text>`;
  });

/** A picture as PNG, at twice its size. */
export const png = (svg: string): Uint8Array =>
  new Resvg(withFamilies(svg), {
    fitTo: { mode: 'zoom', value: 2 },
    font: {
      loadSystemFonts: false,
      fontFiles: fontsFor(svg),
      defaultFontFamily: EUROPEAN.family,
      sansSerifFamily: EUROPEAN.family,
    },
  })
    .render()
    .asPng();
