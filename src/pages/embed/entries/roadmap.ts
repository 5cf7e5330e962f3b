import { startEmbed } from '../start.ts';
import RoadmapEmbed from '../RoadmapEmbed.svelte';

startEmbed(RoadmapEmbed);
