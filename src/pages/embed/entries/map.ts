import { DATASETS_OF_YEAR } from '../../../io/tables-of-year.ts';
import { filesOfForm } from '../../../figures/explore/entries.ts';
import '../asked.ts';
import { startEmbed } from '../start.ts';
import MapEmbed from '../MapEmbed.svelte';

startEmbed(MapEmbed, DATASETS_OF_YEAR, filesOfForm, globalThis.atlasIndicator ?? null);
