import { DATASETS } from '../../../io/tables.ts';
import { startEmbed } from '../start.ts';
import RoadmapEmbed from '../RoadmapEmbed.svelte';

startEmbed(RoadmapEmbed, DATASETS);
