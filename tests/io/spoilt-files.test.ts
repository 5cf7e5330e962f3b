import { lawOfSpoiltFiles } from './law-of-spoilt-files.ts';

lawOfSpoiltFiles('read by PapaParse, as pages do');
