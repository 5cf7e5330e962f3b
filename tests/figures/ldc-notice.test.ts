import { describe, expect, it } from 'vitest';
import { ldcNotice, withLdcNotice } from '../../src/figures/ldc-notice.ts';
import { buildFigure } from '../../src/figures/build-figure.ts';
import type { FigureName } from '../../src/address/figures.ts';
import { viewAt } from '../support/view-at.ts';
import { committedFiles } from './committed-files.ts';

const files = committedFiles();
const BEFORE = new Date(2026, 10, 23, 23, 59);
const AFTER = new Date(2026, 10, 24);

const notesAt = (name: FigureName, address: string, now: Date): readonly string[] => {
  const built = buildFigure(name, viewAt(address), files);
  if (built === null) throw new Error(`There is no figure of ${address}.`);
  return withLdcNotice(built.view, files.tables, now).notes;
};

const NOTICE = ldcNotice(files.tables, AFTER);

describe('The notice that a scheduled graduation has come due', () => {
  it('is known from the committed list, and from no other file', () => {
    expect(NOTICE).toMatch(
      /^The graduation of Bangladesh, Lao PDR, and Nepal .* 24 November 2026\./,
    );
    expect(ldcNotice(files.tables, BEFORE)).toBe('');
    expect(ldcNotice({}, AFTER)).toBe('');
  });

  it.each<[FigureName, string]>([
    ['trend', 'view=trend'],
    ['trend', 'view=trend&group=ldc&indicator=fixed-price'],
    ['compare-gap', 'page=compare'],
    ['compare-change', 'page=compare&group=africa~ldc'],
    ['targets', 'page=roadmap'],
    ['targets', 'page=roadmap&target=universal-use'],
  ])('goes with %s of %s once the day has come, and not before', (name, address) => {
    expect(notesAt(name, address, AFTER)).toContain(NOTICE);
    expect(notesAt(name, address, BEFORE)).not.toContain(NOTICE);
  });

  it.each<[FigureName, string]>([
    ['map', ''],
    ['trend', 'view=trend&country=NER'],
    ['compare-gap', 'page=compare&group=africa~europe'],
    ['actions', 'page=roadmap'],
    // What was quoted in 2020 is counted by the list of its time.
    ['fact-check', 'page=roadmap'],
  ])('does not go with %s of “%s”, which counts no LDCs of today', (name, address) => {
    expect(notesAt(name, address, AFTER)).not.toContain(NOTICE);
  });
});
