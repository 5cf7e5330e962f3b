/** Which section of the page holds which figure: one that is nowhere does not compile. */
import {
  COMPARE_FIGURES,
  COMPARE_SECTIONS,
  type CompareFigure,
  type CompareSection,
} from '../../address/figures.ts';
import { SECTION_NAME } from '../../messages/compare/page.ts';

const SECTION_OF: Readonly<Record<CompareFigure, CompareSection>> = {
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
  readonly id: CompareSection;
  readonly name: string;
  readonly figures: readonly CompareFigure[];
}

export const SECTIONS: readonly Section[] = COMPARE_SECTIONS.map((id) => ({
  id,
  name: SECTION_NAME[id],
  figures: COMPARE_FIGURES.filter((figure) => SECTION_OF[figure] === id),
}));
