/** `npm run words`: writes the catalogues as modules. Installing does it, and so does every build. */
import { fileURLToPath } from 'node:url';
import { writeWords } from './write.ts';

writeWords(fileURLToPath(new URL('../..', import.meta.url)));
