import { startEmbed } from '../start.ts';
import TrendEmbed from '../TrendEmbed.svelte';

startEmbed(TrendEmbed);
