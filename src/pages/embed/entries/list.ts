import { startEmbed } from '../start.ts';
import ListEmbed from '../ListEmbed.svelte';

startEmbed(ListEmbed);
