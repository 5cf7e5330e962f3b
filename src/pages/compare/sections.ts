/** Which section of the page holds which figure: one that is nowhere does not compile. */
import { COMPARE_FIGURES, type CompareFigure } from '../../address/figures.ts';
import { SECTION_NAME, type SectionId } from '../../messages/compare/page.ts';

const SECTION_OF: Readonly<Record<CompareFigure, SectionId>> = {
  'compare-gap': 'gap',
  'compare-trend': 'trend',
  'compare-distribution': 'distribution',
  'compare-change': 'change',
  'compare-multiples': 'multiples',
  'compare-women-men': 'gender',
  'compare-parity': 'gender',
  'compare-affordability': 'affordability',
};

/** A section of the page with its figures, in the order of both. */
export interface Section {
  readonly id: SectionId;
  readonly name: string;
  readonly figures: readonly CompareFigure[];
}

export const SECTIONS: readonly Section[] = (
  Object.entries(SECTION_NAME) as [SectionId, string][]
).map(([id, name]) => ({
  id,
  name,
  figures: COMPARE_FIGURES.filter((figure) => SECTION_OF[figure] === id),
}));
