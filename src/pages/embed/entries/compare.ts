import '../../../messages/other-indicators.ts';
import { DATASETS } from '../../../io/tables.ts';
import { filesOf } from '../../../figures/catalogue.ts';
import { startEmbed } from '../start.ts';
import CompareEmbed from '../CompareEmbed.svelte';

startEmbed(CompareEmbed, DATASETS, filesOf);
