import { DATASETS_OF_YEAR } from '../../../io/tables-of-year.ts';
import { startEmbed } from '../start.ts';
import MapEmbed from '../MapEmbed.svelte';

startEmbed(MapEmbed, DATASETS_OF_YEAR);
