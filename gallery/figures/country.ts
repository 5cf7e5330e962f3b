/** The figures of a country: its profile as a table, its course, and the small trends of its cards. */
import { indicatorProfile } from '../../src/figures/country/indicator-profile.ts';
import { smallTrend } from '../../src/figures/country/small-trend.ts';
import type { Iso3 } from '../../src/model/country.ts';
import { INDICATOR, INDICATORS } from '../../src/indicators/index.ts';
import type { IndicatorId } from '../../src/model/indicator.ts';
import {
  atAddress,
  NARROW_WIDTH,
  pictured,
  USUAL_WIDTH,
  type GalleryFigure,
  type State,
} from './figure.ts';

const trend = (iso3: Iso3, indicator: IndicatorId, state: State): GalleryFigure => ({
  name: `country-${iso3}-${indicator}`,
  page: 'country',
  state,
  address: `page=country&country=${iso3}`,
  // As wide as a card on the page.
  widths: pictured(indicator, [NARROW_WIDTH]) ?? [],
  make: ({ tables, sources, roadmap }) => {
    const country = tables.countries.get(iso3);
    const profile =
      country &&
      indicatorProfile(INDICATOR[indicator], { tables, country, targets: roadmap.targets });
    const view = profile && smallTrend({ tables, country, profile, sources });
    if (!view) throw new Error(`${iso3} never had a value of ${indicator}.`);
    return { view, selected: [], screen: { kind: 'small-trend', view } };
  },
});

/** What a country's page gives to take along: narrow, the table is the widest that there is. */
const TO_TAKE_ALONG: readonly GalleryFigure[] = [
  atAddress('country-profile', 'country-profile-NER', 'usual', 'country=NER', [
    USUAL_WIDTH,
    NARROW_WIDTH,
  ]),
  atAddress('country-profile', 'country-profile-VAT', 'nothing', 'country=VAT', []),
  atAddress('country-trend', 'country-trend-NER', 'usual', 'country=NER'),
];

/** Counted once, or by editions that do not compare: no country has a course. */
export const WITHOUT_COURSE: readonly IndicatorId[] = [
  ...(['digital-public-goods', 'data-protection', 'ai-instruments'] as const),
  ...(['cybersecurity-index', 'e-government', 'cybercrime-convention'] as const),
];

/** Niger never had a value of these. */
export const INSTEAD_OF_NIGER: Readonly<Partial<Record<IndicatorId, Iso3>>> = {
  'schools-online': 'ZWE',
  'phone-ownership': 'ZWE',
  'survey-internet-use': 'ZWE',
  'ict-skills': 'ZWE',
};

/** Ghana has a break in its series; Mayotte and India have one value each. */
export const COUNTRY: readonly GalleryFigure[] = [
  ...INDICATORS.filter(({ id }) => !WITHOUT_COURSE.includes(id)).map(({ id }) =>
    trend(INSTEAD_OF_NIGER[id] ?? 'NER', id, 'usual'),
  ),
  trend('VCT', 'internet-use', 'longest-names'),
  trend('VCT', 'mobile-price', 'longest-names'),
  trend('GHA', 'internet-use', 'choice'),
  trend('MYT', 'internet-use', 'nothing'),
  trend('IND', 'gender-parity', 'nothing'),
  ...TO_TAKE_ALONG,
];
