/** Who a country is: names, codes, groups, people and income, each written out. */
import { isDue } from '../../analysis/group/ldc-schedule.ts';
import { ldcStaysOf } from '../../analysis/group/membership.ts';
import type { LoadedTables } from '../../analysis/loaded-tables.ts';
import type { Country } from '../../model/country.ts';
import {
  COUNTRY,
  formatIncome,
  groupWords,
  ldcWords,
  placeWords,
} from '../../messages/country/page.ts';
import { formatValue } from '../../messages/format.ts';
import { statements, withAside } from '../../messages/joining.ts';

/** One line of the head of a profile. */
export interface IdentityFact {
  readonly id: string;
  readonly label: string;
  /** One or several; never none. */
  readonly values: readonly string[];
}

type Fact = IdentityFact | null;

const fact = (id: string, label: string, values: readonly string[]): Fact =>
  values.length === 0 ? null : { id, label, values };

/** The last value of a yearly series with its year, or that there is none. */
function latest(
  series: readonly { readonly year: number; readonly value: number }[] | undefined,
  write: (value: number) => string,
): string {
  const last = series?.at(-1);
  return last ? withAside(write(last.value), last.year) : COUNTRY.none;
}

/**
 * The head of a profile; what needs a dataset that is not loaded is left out.
 *
 * @param now - The reader's clock, which decides whether the day of a scheduled graduation has come.
 */
export function identityOf(country: Country, tables: LoadedTables, now: Date): IdentityFact[] {
  const { iso3, iso2, m49, name, short } = country;
  const { population, 'gni-per-capita': income, 'ldc-membership': stays } = tables;
  const stay = stays && ldcStaysOf(iso3, stays).at(-1);
  const ldc = ldcWords(stay, stay !== undefined && isDue(stay, now));
  const place = placeWords(country);
  return [
    fact('name', m49 === null ? COUNTRY.fullName : COUNTRY.official, name === short ? [] : [name]),
    fact('codes', COUNTRY.codes, [
      statements([COUNTRY.iso(iso3, iso2), m49 === null ? COUNTRY.noM49 : COUNTRY.m49(m49)]),
    ]),
    fact('place', COUNTRY.place, place === '' ? [] : [place]),
    population
      ? fact('population', COUNTRY.population, [
          latest(population.get(iso3), (value) => formatValue(value, 'people')),
        ])
      : null,
    income ? fact('gni', COUNTRY.gni, [latest(income.get(iso3), formatIncome)]) : null,
    fact('groups', COUNTRY.groups, groupWords(country, ldc)),
  ].filter((each) => each !== null);
}
