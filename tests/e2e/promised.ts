/**
 * Addresses that have been given out, and by what one knows that each shows what it showed: links in
 * articles, frames in other people's pages, files that scripts fetch. The list grows; what is in it
 * never changes.
 */

/** An address below the site's own, and a text that its headings have. */
type Promised = readonly [address: string, heading: string];

/** Pages of the atlas. */
export const LINKS: readonly Promised[] = [
  ['index.html', 'Individuals using the Internet, 20'],
  ['index.html?time=2019', 'Individuals using the Internet, 2019'],
  ['index.html?indicator=people-offline&time=2020', 'People who do not use the Internet, 2020'],
  [
    'index.html?indicator=fixed-price&measure=ppp&basket=fixed-5gb&time=2020&country=NER~TCD&region=africa&tolerance=off',
    'Price of fixed broadband, at purchasing-power parity, Africa, 2020',
  ],
  [
    'index.html?indicator=mobile-price&basket=mobile-5gb&time=2024&experimental=on',
    'Price of mobile broadband, as a share of income, 2024',
  ],
  ['index.html?indicator=gender-parity&measure=gap&time=2022', 'Gender gap in Internet use, 2022'],
  [
    'index.html?indicator=coverage-4g&view=table&region=asia&time=2023',
    'Population covered by 4G or newer, Asia, 2023',
  ],
  [
    'index.html?view=trend&group=ldc~developed~world&time=2000..2019',
    'Individuals using the Internet, 1990–20',
  ],
  [
    'index.html?view=rank&indicator=internet-use&time=2021&country=COL',
    'Individuals using the Internet, 2021',
  ],
  [
    'index.html?indicator=internet-use&target=universal-use&time=2023',
    'Individuals using the Internet, 2023',
  ],
  ['index.html?page=compare', 'of people in the least developed countries used the Internet'],
  [
    'index.html?page=compare&group=ldc~developed&indicator=fixed-price&time=2022',
    'Fixed broadband cost 20.0% of monthly income per head in the least developed countries',
  ],
  ['index.html?page=compare&group=NER.TCD.MLI~itu-africa&time=2015..2022', 'ITU’s region Africa'],
  [
    'index.html?page=compare&group=m49-014~sids&indicator=gender-parity&membership=of-the-time',
    'in the small island developing states',
  ],
  ['index.html?page=roadmap', 'Fact check'],
  ['index.html?page=roadmap&rec=1A', 'Recommendations'],
  ['index.html?page=country&country=NER', 'Niger'],
  ['index.html?page=country&country=BRA&group=income-upper-middle', 'Brazil'],
  ['index.html?page=data', 'Your own data'],
];

/** Figures in frames of other people's pages. */
export const FRAMES: readonly Promised[] = [
  [
    'embed.html?figure=map&indicator=internet-use&time=2024',
    'Individuals using the Internet, 2024',
  ],
  [
    'embed.html?figure=map&indicator=people-offline&time=2020&region=africa',
    'People who do not use the Internet, Africa, 2020',
  ],
  [
    'embed.html?figure=map&indicator=coverage-4g&target=coverage-4g&time=2024',
    'Population covered by 4G or newer, 2024',
  ],
  [
    'embed.html?figure=trend&indicator=internet-use&group=world~ldc~developed',
    'Individuals using the Internet, 1990–20',
  ],
  [
    'embed.html?figure=trend&indicator=gender-parity&measure=women&country=IND~BRA',
    'Women using the Internet, 2009–20',
  ],
  [
    'embed.html?figure=rank&indicator=fixed-price&measure=usd&time=2023',
    'Price of fixed broadband, in US dollars, 2023',
  ],
  [
    'embed.html?figure=table&indicator=mobile-price&region=oceania&time=2022',
    'Price of mobile broadband, as a share of income, Oceania, 2022',
  ],
  [
    'embed.html?figure=compare-gap&group=ldc~developed&indicator=internet-use&time=2019',
    'Individuals using the Internet, 2019: LDCs and developed countries',
  ],
  [
    'embed.html?figure=compare-trend&group=ldc~developed&indicator=internet-use',
    'The gap was widest in 2013',
  ],
  [
    'embed.html?figure=compare-distribution&group=ldc~developed&indicator=coverage-4g&time=2023',
    'least developed countries',
  ],
  [
    'embed.html?figure=compare-change&group=ldc~developed&time=2015..2022',
    'Most progress from 2015 to 2022',
  ],
  [
    'embed.html?figure=compare-multiples&group=ldc~developed',
    'Least developed countries (LDCs): each country against the group, 1990–20',
  ],
  [
    'embed.html?figure=compare-women-men&group=ldc~developed&indicator=gender-parity',
    'A larger share of men than of women used the Internet in',
  ],
  [
    'embed.html?figure=compare-parity&group=ldc~developed&indicator=gender-parity',
    'Women’s rate of use ÷ men’s rate: in the least developed countries, 0.74 in 2019',
  ],
  [
    'embed.html?figure=compare-affordability&group=ldc~developed&indicator=mobile-price',
    'Mobile broadband costs 2% of income or less in',
  ],
  ['embed.html?figure=targets', 'targets for 2030'],
  ['embed.html?figure=fact-check', 'figures that this atlas can check'],
  ['embed.html?figure=actions', 'promised actions'],
  ['embed.html?figure=emphasis', 'What the text stresses'],
];

/** Data that others read by their addresses; `.js` beside each is the same text as a script. */
export const DATA_FILES: readonly string[] = [
  'account-groups.csv',
  'accounts-by-sex.csv',
  'ai-instruments-notes.csv',
  'ai-instruments.csv',
  'births-registered.csv',
  'countries.csv',
  'country-names.csv',
  'coverage-3g.csv',
  'coverage-4g.csv',
  'cybercrime-convention.csv',
  'cybersecurity-index.csv',
  'data-protection.csv',
  'digital-public-goods.csv',
  'e-government.csv',
  'gni-per-capita.csv',
  'group-estimates-2020-10.csv',
  'group-estimates.csv',
  'ict-skills.csv',
  'internet-shutdowns.csv',
  'internet-use-2020-10.csv',
  'internet-use-by-sex-2020-08.csv',
  'internet-use-by-sex.csv',
  'internet-use-notes.csv',
  'internet-use.csv',
  'ldc-membership.csv',
  'phone-ownership-by-sex.csv',
  'places.csv',
  'population.csv',
  'price-baskets.csv',
  'price-medians.csv',
  'roadmap.json',
  'school-groups.csv',
  'schools-online.csv',
  'series-breaks.csv',
  'sources.json',
  'survey-internet-use-by-sex.csv',
  'world.topo.json',
];

/** Names of the ready figures, each as picture, data, oEmbed answer and page. */
export const READY_FIGURES: readonly string[] = [
  'accounts-ldc-developed',
  'accounts-map',
  'actions',
  'affordability-ldc-developed',
  'ai-instruments-ldc-developed',
  'ai-instruments-map',
  'births-registered-ldc-developed',
  'births-registered-map',
  'coverage-3g-ldc-developed',
  'coverage-3g-map',
  'coverage-4g-ldc-developed',
  'coverage-4g-map',
  'cybercrime-convention-ldc-developed',
  'cybercrime-convention-map',
  'cybersecurity-index-ldc-developed',
  'cybersecurity-index-map',
  'data-protection-ldc-developed',
  'data-protection-map',
  'digital-public-goods-ldc-developed',
  'digital-public-goods-map',
  'e-government-ldc-developed',
  'e-government-map',
  'fact-check',
  'fixed-price-ldc-developed',
  'fixed-price-map',
  'gender-parity-ldc-developed',
  'gender-parity-map',
  'ict-skills-ldc-developed',
  'ict-skills-map',
  'internet-shutdowns-ldc-developed',
  'internet-shutdowns-map',
  'internet-use-ldc-developed',
  'internet-use-ldc-developed-countries',
  'internet-use-ldc-developed-trend',
  'internet-use-map',
  'mobile-price-ldc-developed',
  'mobile-price-map',
  'people-offline-ldc-developed',
  'people-offline-map',
  'phone-ownership-ldc-developed',
  'phone-ownership-map',
  'schools-online-ldc-developed',
  'schools-online-map',
  'survey-internet-use-ldc-developed',
  'survey-internet-use-map',
  'targets',
  'women-men-ldc-developed',
];

export const READY_FORMATS: readonly string[] = ['svg', 'png', 'csv', 'json', 'html'];
