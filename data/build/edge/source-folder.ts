/** The folder of publishers' files: the only place the pipeline reads data from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCE_FILES, type SourceName } from '../tables/source-files.ts';
import { Ledger } from './ledger.ts';
import { SourceRefusal } from './refusal.ts';
import { readWorkbook } from './sheet.ts';
import type { TextSource, WorkbookSource } from './source.ts';

/** Opens source files, and an account in the ledger for each. */
export class SourceFolder {
  readonly ledger = new Ledger();
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** @throws SourceRefusal when the file is not there. */
  text(name: SourceName): TextSource {
    const file = SOURCE_FILES[name];
    return { file, text: this.bytes(file).toString('utf8'), account: this.ledger.open(file) };
  }

  /** @throws SourceRefusal when the file is not there. */
  async workbook(name: SourceName): Promise<WorkbookSource> {
    const file = SOURCE_FILES[name];
    const workbook = await readWorkbook(file, this.bytes(file));
    return { workbook, account: this.ledger.open(file) };
  }

  private bytes(file: string): Buffer {
    try {
      return readFileSync(join(this.folder, file));
    } catch {
      throw new SourceRefusal({ file }, 'the file is not in the folder of sources');
    }
  }
}
