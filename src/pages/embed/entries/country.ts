import { DATASETS } from '../../../io/tables.ts';
import { startEmbed } from '../start.ts';
import CountryEmbed from '../CountryEmbed.svelte';

startEmbed(CountryEmbed, DATASETS);
