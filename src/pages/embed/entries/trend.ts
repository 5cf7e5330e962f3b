import { DATASETS } from '../../../io/tables.ts';
import { startEmbed } from '../start.ts';
import TrendEmbed from '../TrendEmbed.svelte';

startEmbed(TrendEmbed, DATASETS);
