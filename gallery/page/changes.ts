/** Starts the page of the changes. */
import { mount } from 'svelte';
import '../../src/app.css';
import Changes from './Changes.svelte';
import { giveColours } from './colours.ts';
import { theAtlas } from './data.ts';

giveColours(document);
const target = document.getElementById('page') ?? document.body;
const { geography } = await theAtlas();
mount(Changes, { target, props: { geography } });
