/** How sentences speak of each indicator, by the kind of thing that it says. */
import type { IndicatorId, Says } from '../model/indicator.ts';

/** The phrases of a kind; a kind without any does not compile. */
interface PhrasesOf extends Readonly<Record<Says, object>> {
  readonly 'share-of-people': {
    /** What the people of the share did: "used the Internet". */
    readonly did: string;
    /** The same where two groups are told of in one sentence. */
    readonly didBriefly: string;
  };
  readonly 'number-of-people': {
    /** What the people counted did, or did not do. */
    readonly did: string;
  };
  readonly price: {
    /** What is paid for. */
    readonly service: string;
  };
  readonly 'rates-of-sexes': {
    /** What the women and men of the rates did. */
    readonly did: string;
    /** What the rates are rates of. */
    readonly rate: string;
  };
}

/** What sentences need of one indicator. */
export type Phrases = {
  readonly [Kind in Says]: { readonly says: Kind } & PhrasesOf[Kind];
}[Says];

const USED = 'used the Internet';

export const PHRASES: Readonly<Record<IndicatorId, Phrases>> = {
  'internet-use': { says: 'share-of-people', did: USED, didBriefly: USED },
  'people-offline': { says: 'number-of-people', did: 'did not use the Internet' },
  'fixed-price': { says: 'price', service: 'fixed broadband' },
  'mobile-price': { says: 'price', service: 'mobile broadband' },
  'gender-parity': { says: 'rates-of-sexes', did: USED, rate: 'rate of Internet use' },
  'coverage-4g': {
    says: 'share-of-people',
    did: 'lived within reach of a 4G signal',
    didBriefly: 'lived within reach of 4G',
  },
};
