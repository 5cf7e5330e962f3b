import { vi } from 'vitest';
import { lawOfSpoiltFiles } from './law-of-spoilt-files.ts';

vi.mock('../../src/io/csv.ts', () => import('../../src/io/plain-csv.ts'));

lawOfSpoiltFiles('read without PapaParse, as embeds do');
