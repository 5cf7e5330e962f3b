/** Starts the gallery. */
import { mount } from 'svelte';
import '../../src/app.css';
import { giveColours } from './colours.ts';
import { theAtlas } from './data.ts';
import Gallery from './Gallery.svelte';

giveColours(document);
const target = document.getElementById('page') ?? document.body;
const atlas = await theAtlas();
mount(Gallery, { target, props: { atlas } });
