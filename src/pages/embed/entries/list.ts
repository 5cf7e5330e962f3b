import { DATASETS_OF_YEAR } from '../../../io/tables-of-year.ts';
import { startEmbed } from '../start.ts';
import ListEmbed from '../ListEmbed.svelte';

startEmbed(ListEmbed, DATASETS_OF_YEAR);
