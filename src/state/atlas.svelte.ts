/** The view the reader has, owned by the address: handlers change the address, pages derive. */
import type { Iso3 } from '../model/country.ts';
import type { Group } from '../model/group.ts';
import { formatAddress, type Address } from '../address/address.ts';
import { writeGroups, type Known } from '../address/grammar.ts';
import { groupKey, NO_MEMBERS } from '../address/groups.ts';
import type { AddressBar } from '../address/history.ts';
import type { Notice } from '../address/notice.ts';
import { defaultMeasure, defaultView, type PageId, type View } from '../address/view.ts';

/** Milliseconds without a change after which a reader who drags a slider has come to rest. */
const REST = 150;

export class Atlas {
  #view = $state.raw<View>(defaultView());
  #notices = $state.raw<readonly Notice[]>([]);
  #settled = $state.raw<View>(defaultView());
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #bar: AddressBar;

  /** @param bar - The browser's address bar, or one of an embed that is never written to. */
  constructor(bar: AddressBar) {
    this.#bar = bar;
    this.#take(bar.read());
    bar.subscribe((address) => this.#take(address));
  }

  get view(): View {
    return this.#view;
  }

  /**
   * The view once the reader has come to rest. While a slider is dragged it lags behind, so that
   * what need not follow every step (links, group values, the address) does not.
   */
  get settled(): View {
    return this.#settled;
  }

  /** What could not be taken from the address as it stood. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  /** Moves on to another view; Back returns to the one before. */
  go(change: Partial<View>): void {
    this.#set(change);
    this.#settle();
    this.#bar.pushView(this.#view);
  }

  /** Changes the view in passing, as while a slider is dragged: Back will skip it. */
  slide(change: Partial<View>): void {
    this.#set(change);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#settle();
      this.#bar.replaceView(this.#view);
    }, REST);
  }

  /** The relative address of the view with a change, for links. */
  href(change: Partial<View>): string {
    return `?${formatAddress(consistent(this.#settled, change))}`;
  }

  /** Picks a country or lets it go. */
  toggle(iso3: Iso3): void {
    const { countries } = this.#view;
    this.go({
      countries: countries.includes(iso3)
        ? countries.filter((each) => each !== iso3)
        : [...countries, iso3],
    });
  }

  /** Reads the address again once the countries and groups are known: unknown codes drop out. */
  check(known: Known): void {
    this.#take(this.#bar.read(known));
  }

  dismissNotices(): void {
    this.#notices = [];
  }

  #settle(): void {
    clearTimeout(this.#resting);
    this.#settled = this.#view;
  }

  #set(change: Partial<View>): void {
    this.#view = consistent(this.#view, change);
    this.#notices = [];
  }

  #take({ view, notices }: Address): void {
    this.#view = view;
    this.#notices = notices;
    this.#settle();
  }
}

/**
 * The view after a change: another indicator brings its own measure, basket and target, another page
 * its own groups unless the reader has chosen some.
 */
function consistent(view: View, change: Partial<View>): View {
  const { indicator = view.indicator, page = view.page } = change;
  const own =
    indicator === view.indicator
      ? {}
      : { measure: defaultMeasure(indicator), basket: null, target: null };
  return {
    ...view,
    ...own,
    ...(page !== view.page && { groups: groupsFor(page, view) }),
    ...change,
  };
}

/**
 * The groups that another page starts with: its own usual ones where those of the page before are,
 * else those that the reader chose. Only a comparison has one group twice, or one without members.
 */
function groupsFor(next: PageId, { page, groups }: View): readonly Group[] {
  if (writeGroups(groups) === writeGroups(defaultView(page).groups))
    return defaultView(next).groups;
  const byKey = new Map(groups.map((group) => [groupKey(group), group]));
  byKey.delete(NO_MEMBERS);
  return [...byKey.values()];
}
