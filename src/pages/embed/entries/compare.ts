import { startEmbed } from '../start.ts';
import CompareEmbed from '../CompareEmbed.svelte';

startEmbed(CompareEmbed);
