/** The search within the page, as every part of it sees it. */
import { createContext } from 'svelte';

export interface Search {
  /** The words looked for, as they are compared; none while nothing is looked for. */
  readonly words: readonly string[];
}

export const [getSearch, setSearch] = createContext<Search>();
