/** The words of an indicator: what sentences, pickers, figures and profiles call it. */
import type { MeasureId, Says } from '../model/indicator.ts';

/** What sentences need of an indicator, by the kind of thing it says; a kind without does not compile. */
interface PhrasesOf extends Readonly<Record<Says, object>> {
  readonly 'share-of-people': {
    /** What the people of the share did: "used the Internet". */
    readonly did: string;
    /** The same where two groups are told of in one sentence. */
    readonly didBriefly: string;
  };
  readonly share: {
    /** Of what it is the share: "primary schools". */
    readonly of: string;
    /** What these had or did: "had Internet access". */
    readonly did: string;
  };
  readonly 'number-of-people': {
    /** What the people counted did, or did not do. */
    readonly did: string;
  };
  readonly number: {
    /** What is counted: "Internet shutdowns". */
    readonly things: string;
    /** What became of them: "were documented". */
    readonly did: string;
    /** What holds where there is at least one; needed where a group's value is the share of those. */
    readonly holds?: string;
  };
  readonly status: {
    /** What holds in a country whose status is not the first: "a law protected personal data". */
    readonly holds: string;
  };
  readonly price: {
    /** What is paid for. */
    readonly service: string;
  };
  readonly index: {
    /** On what economies score: "the Global Cybersecurity Index". */
    readonly on: string;
  };
  readonly rank: {
    /** By what economies are ranked: "human capital". */
    readonly by: string;
  };
  readonly values: {
    /** What they are called. */
    readonly name: string;
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

/** What a measure of the indicator is called. */
export interface MeasureWords {
  /** Title of a figure, without its year. */
  readonly title: string;
  /** What exactly is counted, for the line below the title. */
  readonly definition: string;
}

/** What a figure says of an indicator. */
export interface FigureWords {
  readonly measures: Readonly<Partial<Record<MeasureId, MeasureWords>>>;
  /** What must be known of the values shown. @param countries - How many countries ever had one. */
  readonly ofValues?: (countries: number) => readonly string[];
  /** What must be known of what is counted: it holds for groups too. */
  readonly ofWhat?: readonly string[];
}

/** What pickers, sentences and profiles say of it; embedded maps do without. */
export interface IndicatorWords {
  /** Name on the picker: short. */
  readonly name: string;
  /** What its trends show, whatever the measure. */
  readonly subject: string;
  /** By the measure where it depends on that. */
  readonly phrases: Phrases | ((measure: MeasureId) => Phrases);
  /** What the big number of a profile counts, for the line below it. */
  readonly unitLine: string;
  /** That a country never had a value, as a sentence. */
  readonly never: string;
}
