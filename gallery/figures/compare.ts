/** The figures of Compare: two groups in every indicator, and in the states that change a figure. */
import { INDICATORS } from '../../src/indicators/index.ts';
import { COMPARE_FIGURES, type CompareFigure } from '../../src/address/figures.ts';
import {
  atAddress,
  NARROW_WIDTH,
  USUAL_WIDTH,
  type GalleryFigure,
  type State,
  pictured,
} from './figure.ts';

const BOTH = [USUAL_WIDTH, NARROW_WIDTH];

const compare = (
  figure: CompareFigure,
  subject: string,
  state: State,
  parameters: string,
  widths?: readonly number[],
): GalleryFigure => atAddress(figure, `${figure}-${subject}`, state, parameters, widths);

const all = (subject: string, state: State, parameters: string): GalleryFigure[] =>
  COMPARE_FIGURES.map((figure) => compare(figure, subject, state, parameters));

/** Of women and men, or of prices, whatever indicator is compared. */
const OF_THEIR_OWN = [
  compare('compare-women-men', 'gender-parity', 'usual', 'indicator=gender-parity'),
  compare('compare-parity', 'gender-parity', 'usual', 'indicator=gender-parity'),
  compare('compare-affordability', 'mobile-price', 'usual', 'indicator=mobile-price'),
  compare('compare-affordability', 'fixed-price', 'usual', 'indicator=fixed-price'),
];

const OF_ANY_INDICATOR = [
  'compare-gap',
  'compare-trend',
  'compare-distribution',
  'compare-change',
  'compare-multiples',
] as const satisfies readonly CompareFigure[];

/** Others are drawn for a page and made smaller. */
const NARROW: readonly CompareFigure[] = ['compare-gap', 'compare-trend'];

/** The first indicator also narrow: the others have the same parts. */
const usual = INDICATORS.flatMap(({ id }, at) =>
  OF_ANY_INDICATOR.map((figure) =>
    compare(
      figure,
      id,
      'usual',
      `indicator=${id}`,
      pictured(id, at === 0 && NARROW.includes(figure) ? BOTH : undefined),
    ),
  ),
);

const choices = [
  compare('compare-gap', 'overlap', 'choice', 'group=ldc~lldc'),
  compare('compare-trend', 'of-the-time', 'choice', 'membership=of-the-time&time=2005..2019'),
  compare('compare-gap', 'usd', 'choice', 'indicator=fixed-price&measure=usd'),
  compare('compare-trend', 'gap', 'choice', 'indicator=gender-parity&measure=gap'),
];

const experimental = (['compare-gap', 'compare-distribution'] as const).map((figure) =>
  compare(
    figure,
    'experimental',
    'experimental',
    'indicator=mobile-price&basket=mobile-10gb&experimental=on',
  ),
);

/** One group twice, of which ITU publishes nothing by sex. */
const sameBySex = (['compare-women-men', 'compare-parity'] as const).map((figure) =>
  compare(figure, 'same', 'nothing', 'indicator=gender-parity&group=sids~sids'),
);

/** Two groups of the same members, and two of which nobody was ever asked. */
const nothing = [
  ...OF_ANY_INDICATOR.filter((figure) => figure !== 'compare-multiples').map((figure) =>
    compare(figure, 'same', 'nothing', 'group=ldc~ldc'),
  ),
  ...sameBySex,
  ...all('without-values', 'nothing', 'indicator=gender-parity&group=TKL.VAT~NRU.TUV'),
];

export const COMPARE: readonly GalleryFigure[] = [
  ...usual,
  ...OF_THEIR_OWN,
  ...choices,
  ...all('one', 'one-country', 'group=NER~developed&country=NER'),
  ...all('longest', 'longest-names', 'group=VCT.FLK.TWN.BIH~CAF.STP.ARE'),
  ...experimental,
  ...nothing,
];
