import type { Entries, Unreadable } from './entry.ts';

/** What ids, names and headings refer to. Unreadable entries count as known. */
export class KnownNames {
  /** False where the name of some framework could not be read, so that any heading may be that name. */
  readonly knowsAllFrameworks: boolean;
  readonly frameworks: readonly string[];
  /** Ids of criteria and facts that a table row may judge. */
  readonly subjects: readonly string[];
  readonly criteria: readonly string[];
  readonly facts: readonly string[];
  readonly questions: readonly string[];
  readonly sources: readonly string[];
  readonly #frameworkByName = new Map<string, string>();
  /** What a criterion that takes no ratings follows from, in words. */
  readonly #derived = new Map<string, string>();
  readonly #values = new Map<string, readonly string[] | 'open'>();

  constructor(entries: Entries, unreadable: Unreadable) {
    this.knowsAllFrameworks = unreadable.frameworks.length === 0;
    this.frameworks = [...entries.frameworks.map((entry) => entry.data.id), ...unreadable.frameworks];
    this.criteria = [...entries.criteria.map((entry) => entry.data.id), ...unreadable.criteria];
    this.facts = [...entries.facts.map((entry) => entry.data.id), ...unreadable.facts];
    this.questions = [...entries.questions.map((entry) => entry.data.id), ...unreadable.questions];
    this.sources = [...entries.sources.map((entry) => entry.data.id), ...unreadable.sources];
    for (const id of unreadable.frameworks) this.#frameworkByName.set(id, id);
    for (const { data } of entries.frameworks)
      for (const name of [data.id, data.name, ...data.aliases]) this.#frameworkByName.set(name.toLowerCase(), data.id);
    for (const { data } of entries.criteria)
      if (data.from)
        this.#derived.set(
          data.id,
          'fact' in data.from ? `the fact "${data.from.fact}"` : `answers to "${data.from.question}"`,
        );
    for (const { data } of entries.facts) this.#values.set(data.id, data.values ? Object.keys(data.values) : 'open');
    this.subjects = [...this.criteria.filter((id) => !this.#derived.has(id)), ...this.facts];
  }

  /** The framework of this id, name or alias. */
  frameworkOf(heading: string): string | undefined {
    return this.#frameworkByName.get(heading.toLowerCase());
  }

  subjectOf(id: string): { kind: 'criterion' | 'fact' } | { kind: 'derived'; from: string } | undefined {
    const from = this.#derived.get(id);
    if (from !== undefined) return { kind: 'derived', from };
    if (this.criteria.includes(id)) return { kind: 'criterion' };
    return this.facts.includes(id) ? { kind: 'fact' } : undefined;
  }

  /** `open` where any value may be stated; undefined where the fact is unknown or could not be read. */
  valuesOf(fact: string): readonly string[] | 'open' | undefined {
    return this.#values.get(fact);
  }
}
