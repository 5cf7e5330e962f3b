import { DATASETS } from '../../../io/tables.ts';
import { startEmbed } from '../start.ts';
import CompareEmbed from '../CompareEmbed.svelte';

startEmbed(CompareEmbed, DATASETS);
