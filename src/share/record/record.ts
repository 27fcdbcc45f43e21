/**
 * What a decision record says, whatever form it takes. All texts are plain: whoever writes a form escapes them. Dates
 * are ISO dates; nothing here reads the clock.
 */
export interface DecisionRecord {
  readonly title: string;
  readonly date: string;
  readonly outcome: Outcome;
  readonly context: Context;
  /** Ratings that were put in place of the sources', each in a sentence with its reason. */
  readonly ownRatings: readonly string[];
  /** What the choice turns on, heaviest first, each with its weight; empty where nothing has weight. */
  readonly drivers: readonly string[];
  /** All that were considered, best first, those ruled out last. */
  readonly options: readonly RecordOption[];
  /** Names of those that were not. */
  readonly notConsidered: readonly string[];
  /** How sure it is, and how often it was right when it was as sure, in sentences; empty where nothing is ranked. */
  readonly confidence: string;
  /** What the figures of `confidence` count, in sentences; empty where there are none. */
  readonly figures: string;
  /** What would reverse it, each in a sentence or two, what does before what does not; empty where nobody is in first place. */
  readonly reversal: readonly string[];
  readonly review: Review;
  readonly data: { readonly version: string; readonly asOf: string };
  /** The address where it is told how all of this is worked out. */
  readonly method: string;
  /** The address that opens the answers. */
  readonly link: string;
}

/** What is decided. Only an accepted option is; `missing` says in sentences what it would take, and is never empty. */
export type Outcome =
  | ({ readonly kind: 'accepted' } & Choice)
  | ({ readonly kind: 'proposed'; readonly missing: readonly string[] } & Choice)
  | { readonly kind: 'open'; readonly missing: readonly string[] };

/** An option to choose. `because` goes on from that word and ends without a full stop. */
export interface Choice {
  /** The name of one of the options. */
  readonly option: string;
  readonly because: string;
}

export interface Context {
  /** The problem in sentences. */
  readonly problem: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  /** What else was decided: sources left out, importances ignored, own ratings; in sentences. */
  readonly asides: readonly string[];
}

/** One of the frameworks considered. */
export interface RecordOption {
  readonly name: string;
  /** How it stands, in sentences. */
  readonly standing: string;
  /** "83.1" of 100 points; null where it is not ranked. */
  readonly points: string | null;
  /** The share of readings in which it comes first, "95%"; null where that is not known. */
  readonly firstIn: string | null;
  readonly good: readonly Argument[];
  /** What is rated moderate, and where the sources are silent. */
  readonly neutral: readonly Argument[];
  readonly bad: readonly Argument[];
}

/** Something that speaks for or against an option. */
export interface Argument {
  /** What it is about, in a few words: "Admin panel", "Hard to learn", "Admin panel (moderate)" */
  readonly topic: string;
  /** Goes on from "because", and ends without a full stop. */
  readonly because: string;
  readonly grounds: readonly Ground[];
  /** What to do about it, in a sentence. */
  readonly remedy?: string;
}

/** Who says so. */
export interface Ground {
  /** In a sentence, without a full stop. */
  readonly statement: string;
  readonly source: string;
  readonly url: string | null;
  /** Section and row, and the date, in words. */
  readonly place: string;
}

/** When to look at the decision again. `because` goes on from the date, and ends without a full stop. */
export interface Review {
  readonly on: string;
  readonly because: string;
}
