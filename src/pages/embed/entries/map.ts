import { startEmbed } from '../start.ts';
import MapEmbed from '../MapEmbed.svelte';

startEmbed(MapEmbed);
