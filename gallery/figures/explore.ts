/** The figures of Explore: every indicator, measure and basket as a map, lines, bars and a table. */
import { basketsOf, INDICATORS } from '../../src/indicators/index.ts';
import type { BasketId } from '../../src/model/basket.ts';
import type { Indicator } from '../../src/model/indicator.ts';
import { EXPLORE_FIGURES } from '../../src/address/figures.ts';
import type { Form } from '../../src/address/view.ts';
import {
  atAddress,
  measuresShown,
  NARROW_WIDTH,
  pictured,
  USUAL_WIDTH,
  type GalleryFigure,
  type State,
} from './figure.ts';

const BOTH = [USUAL_WIDTH, NARROW_WIDTH];
/** For a figure whose picture has the parts of another: what it says is held all the same. */
const NO_PICTURE: readonly number[] = [];

const explore = (
  form: Form,
  subject: string,
  state: State,
  parameters: string,
  widths?: readonly number[],
): GalleryFigure => atAddress(form, `explore-${form}-${subject}`, state, parameters, widths);

/** The first indicator also narrow: the others have the same parts. */
const usual = INDICATORS.flatMap(({ id }, at) =>
  EXPLORE_FIGURES.map((form) =>
    explore(form, id, 'usual', `indicator=${id}`, pictured(id, at === 0 ? BOTH : undefined)),
  ),
);

/** A ranking and a table differ from those of the first measure by their numbers alone. */
const measures = INDICATORS.flatMap((indicator) =>
  measuresShown(indicator)
    .slice(1)
    .flatMap(({ id: measure }) =>
      (['map', 'trend'] as const).map((form) =>
        explore(
          form,
          `${indicator.id}-${measure}`,
          'choice',
          `indicator=${indicator.id}&measure=${measure}`,
          form === 'map' && measure === 'ppp'
            ? NO_PICTURE
            : indicator.id === 'schools-online'
              ? NO_PICTURE
              : pictured(indicator.id),
        ),
      ),
    ),
);

/** Some baskets have experimental prices only. */
const EXPERIMENTAL_ONLY: readonly BasketId[] = ['mobile-1gb', 'mobile-10gb'];

const basketFigure = (form: Form, { id }: Indicator, basket: BasketId): GalleryFigure => {
  const parameters = `indicator=${id}&basket=${basket}`;
  const widths = form === 'map' ? NO_PICTURE : undefined;
  return EXPERIMENTAL_ONLY.includes(basket)
    ? explore(form, basket, 'experimental', `${parameters}&experimental=on`, widths)
    : explore(form, basket, 'choice', parameters, widths);
};

const baskets = INDICATORS.flatMap((indicator) =>
  (basketsOf(indicator) ?? []).flatMap((basket) =>
    (['map', 'trend'] as const).map((form) => basketFigure(form, indicator, basket)),
  ),
);

const choices = [
  explore('map', 'africa', 'choice', 'region=africa&time=2018'),
  explore('map', 'oceania', 'choice', 'region=oceania'),
  explore('map', 'without-tolerance', 'choice', 'tolerance=off'),
  explore('rank', 'oceania', 'choice', 'indicator=gender-parity&region=oceania'),
  explore('rank', 'gap', 'choice', 'indicator=gender-parity&measure=gap&country=NER'),
  explore('table', 'europe', 'choice', 'indicator=fixed-price&measure=usd&region=europe'),
  explore('trend', 'span', 'choice', 'time=2010..2019&group=ldc~developed&country=NER~TCD'),
  explore('trend', 'of-the-time', 'choice', 'group=ldc~lldc&membership=of-the-time'),
  explore('trend', 'many', 'choice', 'country=NER~TCD~RWA~KEN~GHA~SEN~MLI~BFA'),
];

const oneCountry = [
  ...INDICATORS.map(({ id }) =>
    explore('trend', `${id}-one`, 'one-country', `indicator=${id}&country=NER`, pictured(id)),
  ),
  explore('map', 'one', 'one-country', 'country=NER'),
  explore('map', 'bubble-one', 'one-country', 'indicator=people-offline&country=IND', NO_PICTURE),
  explore('rank', 'one', 'one-country', 'country=NER'),
  explore('table', 'one', 'one-country', 'country=NER', NO_PICTURE),
];

/** The economies with a value whose short names are longest. */
const LONGEST = 'country=VCT~FLK~TWN~BIH~VGB';

const longestNames = [
  explore('map', 'longest', 'longest-names', LONGEST, NO_PICTURE),
  explore('trend', 'longest', 'longest-names', `${LONGEST}&group=VCT.FLK.TWN~ldc`),
  explore('rank', 'longest', 'longest-names', `${LONGEST}&time=2017`, BOTH),
  explore('table', 'longest', 'longest-names', `${LONGEST}&region=americas`),
];

const targets = [
  explore('map', 'target', 'target', 'target=universal-use'),
  explore('map', 'price-target', 'target', 'indicator=mobile-price&target=affordable-mobile'),
  explore('map', 'fixed-price-target', 'target', 'indicator=fixed-price&target=affordable-fixed'),
  explore('map', 'parity-target', 'target', 'indicator=gender-parity&target=gender-parity'),
  explore('map', 'coverage-target', 'target', 'indicator=coverage-4g&target=coverage-4g&time=2020'),
];

/** In 2023 the official basket has no experimental prices, and the one that followed it has. */
const BOTH_KINDS = 'indicator=mobile-price&basket=mobile-5gb&experimental=on';

const experimental = [
  explore('map', 'experimental', 'experimental', `${BOTH_KINDS}&time=2023`),
  explore('trend', 'experimental', 'experimental', BOTH_KINDS),
  explore('rank', 'experimental', 'experimental', `${BOTH_KINDS}&time=2023`),
  explore('table', 'experimental', 'experimental', `${BOTH_KINDS}&time=2023`),
];

/** A region in which nobody was asked that year. */
const NOTHING = 'indicator=gender-parity&region=oceania&time=2003&tolerance=off';

const nothing = [
  explore('map', 'nothing', 'nothing', NOTHING),
  explore('trend', 'nothing', 'nothing', 'indicator=gender-parity&country=TKL'),
  explore('rank', 'nothing', 'nothing', NOTHING),
  explore('table', 'nothing', 'nothing', NOTHING),
  explore(
    'map',
    'one-value',
    'nothing',
    'indicator=gender-parity&region=oceania&time=2013&tolerance=off',
  ),
  explore('map', 'year-never-measured', 'nothing', 'indicator=coverage-4g&time=1995'),
];

export const EXPLORE: readonly GalleryFigure[] = [
  ...usual,
  ...measures,
  ...baskets,
  ...choices,
  ...oneCountry,
  ...longestNames,
  ...targets,
  ...experimental,
  ...nothing,
];
