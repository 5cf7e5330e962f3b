/** What other publishers than ITU call the groups of the atlas; null for groups it does not have. */

export const GROUPS_OF_UIS: Readonly<Record<string, string | null>> = {
  world: 'world',
  high_income: 'income-high',
  upper_middle_income: 'income-upper-middle',
  lower_middle_income: 'income-lower-middle',
  low_income: 'income-low',
};

export const GROUPS_OF_SDG: Readonly<Record<string, string | null>> = {
  World: 'world',
  'Least Developed Countries (LDCs)': 'ldc',
  'Landlocked developing countries (LLDCs)': 'lldc',
  'Small island developing States (SIDS)': 'sids',
  // The regions of the goals are not those of M49.
  'Australia and New Zealand': null,
  'Central Asia': null,
  'Developing regions': null,
  'Eastern Asia': null,
  'Eastern and South-Eastern Asia': null,
  Europe: null,
  'Europe and Northern America': null,
  'Latin America and the Caribbean': null,
  'Northern Africa': null,
  'Northern Africa and Western Asia': null,
  'Northern America': null,
  Oceania: null,
  'South-Eastern Asia': null,
  'Southern Asia': null,
  'Sub-Saharan Africa': null,
  'Western Asia': null,
};
