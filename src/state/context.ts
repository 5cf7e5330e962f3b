/** The atlas and the shelf of a page, for every component on it. */
import { createContext } from 'svelte';
import type { Atlas } from './atlas.svelte.ts';
import type { Shelf } from './shelf.svelte.ts';

export const [getAtlas, setAtlas] = createContext<Atlas>();
export const [getShelf, setShelf] = createContext<Shelf>();
