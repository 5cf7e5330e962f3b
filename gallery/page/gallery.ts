/** Starts the gallery. */
import { mount } from 'svelte';
import '../../src/app.css';
import { LANGUAGE } from '../../src/model/language.ts';
import { writingOf } from '../../src/model/writing.ts';
import { giveColours } from './colours.ts';
import { theAtlas } from './data.ts';
import Gallery from './Gallery.svelte';

giveColours(document);
document.documentElement.lang = LANGUAGE;
document.documentElement.dir = writingOf(LANGUAGE).direction;
const target = document.getElementById('page') ?? document.body;
const atlas = await theAtlas();
mount(Gallery, { target, props: { atlas } });
