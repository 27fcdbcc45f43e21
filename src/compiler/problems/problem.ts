/** One fault in the content, with all that a message needs to say where it is and how to mend it. */
export interface Problem {
  /** Path from the project's root, such as `content/sources/x.md`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly fault: Fault;
}

/** A position in a file; line and column are from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What can be wrong. Its words stand in `wording.ts`, one entry a rule. */
export type Fault =
  | NotRead
  | { readonly rule: 'missing-content' }
  | { readonly rule: 'not-utf-8' }
  | { readonly rule: 'hidden-character'; readonly code: string }
  | { readonly rule: 'too-deep'; readonly most: number }
  | { readonly rule: 'too-slow'; readonly seconds: number }
  | { readonly rule: 'misplaced-file' }
  | { readonly rule: 'missing-model' }
  | { readonly rule: 'missing-front-matter' | 'open-front-matter' }
  | { readonly rule: 'broken-yaml'; readonly message: string }
  | { readonly rule: 'yaml-comment' }
  | { readonly rule: 'missing-field'; readonly field: string; readonly expected: string }
  | { readonly rule: 'unknown-field'; readonly field: string; readonly known: readonly string[] }
  | { readonly rule: 'wrong-field'; readonly field: string; readonly found: string; readonly expected: string }
  | { readonly rule: 'id-unlike-file'; readonly id: string; readonly name: string }
  | { readonly rule: 'duplicate-id'; readonly kind: string; readonly id: string; readonly first: string }
  | { readonly rule: 'duplicate-order'; readonly kind: string; readonly order: number; readonly first: string }
  | { readonly rule: 'pair-of-none'; readonly id: string; readonly known: readonly string[] }
  | { readonly rule: 'pair-of-others'; readonly found: readonly string[]; readonly expected: readonly string[] }
  | { readonly rule: 'duplicate-look'; readonly what: string; readonly value: string; readonly first: string }
  | { readonly rule: Reference; readonly id: string; readonly known: readonly string[] }
  | {
      readonly rule: 'unknown-section';
      readonly source: string;
      readonly section: string;
      readonly known: readonly string[];
    }
  | {
      readonly rule: 'unknown-row';
      readonly source: string;
      readonly section: string;
      readonly row: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'missing-finding'; readonly what: string; readonly known: readonly string[] }
  | {
      readonly rule: 'unknown-link';
      readonly link: string;
      readonly expected: string;
      readonly known: readonly string[];
    }
  | { readonly rule: 'html-in-prose' }
  | { readonly rule: 'not-drawn'; readonly what: string; readonly instead: string }
  | { readonly rule: 'open-mark'; readonly mark: string }
  | { readonly rule: 'open-code' }
  | { readonly rule: 'empty-link' }
  | { readonly rule: 'stray-heading' | 'stray-bullet' | 'stray-row' | 'lost-heading' }
  | { readonly rule: 'deep-heading'; readonly most: number }
  | { readonly rule: 'marked-cell' | 'marked-heading' | 'edge-bar' }
  | { readonly rule: 'missing-heading'; readonly heading: string }
  | { readonly rule: 'repeated-heading'; readonly heading: string }
  | { readonly rule: 'unknown-heading'; readonly heading: string; readonly known: readonly string[] }
  | { readonly rule: 'not-a-bullet'; readonly heading: string }
  | { readonly rule: 'empty-bullet' | 'misplaced-for' }
  | { readonly rule: 'duplicate-criterion'; readonly id: string }
  | { readonly rule: 'table-outside-section' | 'second-table' }
  | { readonly rule: 'table-header'; readonly found: string; readonly expected: string }
  | { readonly rule: 'too-few-columns' | 'too-many-columns'; readonly found: number; readonly expected: number }
  | { readonly rule: 'empty-row-label' }
  | { readonly rule: 'empty-row'; readonly row: string }
  | { readonly rule: 'wrong-rating'; readonly found: string; readonly known: readonly string[] }
  | { readonly rule: 'missing-statement'; readonly cell: string }
  | { readonly rule: 'tight-colon'; readonly head: string }
  | { readonly rule: 'wrong-unit'; readonly found: string }
  | { readonly rule: 'wrong-figure'; readonly found: string }
  | { readonly rule: 'lone-figure' }
  | { readonly rule: 'measured-fact'; readonly fact: string }
  | {
      readonly rule: 'duplicate-cell';
      readonly row: string;
      readonly judges: string;
      readonly framework: string;
      readonly first: string;
    }
  | { readonly rule: 'duplicate-section'; readonly section: string; readonly first: string }
  | { readonly rule: 'judges-derived'; readonly criterion: string; readonly from: string }
  | { readonly rule: 'open-fact'; readonly fact: string }
  | { readonly rule: 'outdated-unsaid' }
  | { readonly rule: 'reserved-id'; readonly id: string }
  | { readonly rule: 'option-without-effect'; readonly option: string }
  | { readonly rule: 'neutral-with-effect'; readonly option: string }
  | { readonly rule: 'neutral-question'; readonly question: string }
  | { readonly rule: 'framework-in-option'; readonly option: string }
  | { readonly rule: 'framework-named-twice'; readonly option: string; readonly framework: string }
  | { readonly rule: 'effect-on-answer-fed'; readonly option: string; readonly criterion: string }
  | { readonly rule: 'feeds-nothing'; readonly criterion: string; readonly question: string }
  | { readonly rule: 'reweighs-with-effect' | 'reweighs-among-many'; readonly option: string }
  | { readonly rule: 'reweighed-twice'; readonly question: string; readonly by: string }
  | { readonly rule: 'duplicate-effect'; readonly option: string; readonly criterion: string }
  | { readonly rule: 'answer-beside-answer'; readonly question: string; readonly option: string }
  | {
      readonly rule: 'unused-criterion' | 'unused-fact' | 'unused-source' | 'unused-group' | 'unused-theme';
      readonly id: string;
    };

/** Why a file below `content/` is not read at all. */
export type NotRead =
  | { readonly rule: 'not-a-file'; readonly what: string }
  | { readonly rule: 'wrong-ending' }
  | { readonly rule: 'too-large'; readonly size: number; readonly most: number }
  | { readonly rule: 'unreadable-file'; readonly message: string };

/** A reference to an id that no entry has. */
export type Reference =
  | 'unknown-criterion'
  | 'unknown-framework'
  | 'unknown-fact'
  | 'unknown-value'
  | 'unknown-source'
  | 'unknown-question'
  | 'unknown-option'
  | 'unknown-guide'
  | 'unknown-group'
  | 'unknown-theme';

/** The name of what is wrong, as messages show it. */
export type Rule = Fault['rule'];

/** The fault of one rule. */
export type FaultOf<R extends Rule> = Fault extends infer F
  ? F extends { rule: infer Q }
    ? R extends Q
      ? F
      : never
    : never
  : never;

/** Collects problems, so that one run reports them all. */
export class Problems {
  readonly #list: Problem[] = [];

  add(place: Place, fault: Fault): void {
    this.#list.push({ file: place.file, line: place.line, column: place.column, fault });
  }

  addAll(others: Problems): void {
    for (const problem of others.#list) this.#list.push(problem);
  }

  /** Whether something is reported of this very place. */
  hasAt({ file, line, column }: Place): boolean {
    return this.#list.some((problem) => problem.file === file && problem.line === line && problem.column === column);
  }

  get count(): number {
    return this.#list.length;
  }

  /** The faults reported so far. */
  get faults(): readonly Fault[] {
    return this.#list.map((problem) => problem.fault);
  }

  /** By file, then by position. */
  sorted(): readonly Problem[] {
    return [...this.#list].sort(
      (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
    );
  }
}
