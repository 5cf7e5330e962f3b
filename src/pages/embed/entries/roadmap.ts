import '../../../messages/other-indicators.ts';
import { DATASETS } from '../../../io/tables.ts';
import { filesOf } from '../../../figures/catalogue.ts';
import { startEmbed } from '../start.ts';
import RoadmapEmbed from '../RoadmapEmbed.svelte';

startEmbed(RoadmapEmbed, DATASETS, filesOf);
