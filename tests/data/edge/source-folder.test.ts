import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { SourceFolder } from '../../../data/build/edge/source-folder.ts';
import { refusalOf } from '../fixtures.ts';

it('refuses by name a source file that is not in the folder', () => {
  expect(refusalOf(() => new SourceFolder(tmpdir()).text('population'))).toMatchObject({
    file: 'worldbank/API_SP.POP.TOTL_DS2_en_csv_v2.csv',
    reason: 'the file is not in the folder of sources',
  });
});
