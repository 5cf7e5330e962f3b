/** The shell of the atlas: gives the page its colours, its address and its data, and mounts it. */
import { mount } from 'svelte';
import './app.css';
import { textOf } from './io/fetch.ts';
import { inLanguage } from './io/in-language.ts';
import { createLibrary } from './io/library.ts';
import { fileRecord } from './io/manifest.ts';
import { DATASETS } from './io/tables.ts';
import { FAILURE } from './messages/page.ts';
import App from './pages/App.svelte';
import { paletteCss } from './scene/palette.ts';
import { Atlas } from './state/atlas.svelte.ts';
import { createAddressBar } from './address/history.ts';
import { Shelf } from './state/shelf.svelte.ts';

const colours = new CSSStyleSheet();
colours.replaceSync(paletteCss());
document.adoptedStyleSheets.push(colours);

const target = document.getElementById('atlas') ?? document.body;
target.replaceChildren();

try {
  const atlas = new Atlas(createAddressBar(window));
  const library = createLibrary(
    DATASETS,
    (file, again) => textOf(inLanguage(file), again),
    (file) => fileRecord(inLanguage(file)),
  );
  const shelf = new Shelf(library, {
    roadmap: async () => (await import('./io/roadmap.ts')).parseRoadmap,
    datapackage: async () => (await import('./io/data-package.ts')).parseDataPackage,
  });
  mount(App, { target, props: { atlas, shelf } });
} catch (error) {
  target.textContent = FAILURE.crash;
  throw error;
}
