import '../../../messages/other-indicators.ts';
import { DATASETS } from '../../../io/tables.ts';
import { filesOf } from '../../../figures/catalogue.ts';
import { startEmbed } from '../start.ts';
import TrendEmbed from '../TrendEmbed.svelte';

startEmbed(TrendEmbed, DATASETS, filesOf);
