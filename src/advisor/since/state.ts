import type { Evidence } from '../../knowledge/evidence.ts';
import type { Finding, Model } from '../../knowledge/model.ts';
import type { ReleasedState } from '../../knowledge/released-state.ts';

/** Where a finding stands and what it says; `section` and `row` tell it from the others of its cell. */
export interface FindingWords {
  readonly section: string;
  readonly row: string;
  readonly statement: string;
}

/** A state of the data: what ranks, and the words of its findings under their numbers. */
export interface State {
  readonly model: Model;
  readonly words: readonly FindingWords[];
}

/** A released state. What no ranking reads, such as hints, hues and themes, was not kept and is empty. */
export function stateOf(released: ReleasedState): State {
  const { contentHash, asOf, trust, frameworks, criteria, facts, questions, sources, rows, conflicts } = released;
  const said = rows.flatMap(({ says, ...row }) => says.map((own) => ({ ...row, own })));
  return {
    model: {
      schemaVersion: 1,
      contentHash,
      asOf,
      groups: [],
      themes: [],
      trust,
      frameworks: frameworks.map((own) => ({ ...own, monogram: '', hue: 'slate', home: '', mind: '' })),
      criteria: criteria.map(({ id, name, from }) => ({ id, name, group: '', question: '', ...(from && { from }) })),
      facts,
      questions: questions.map((question) => ({
        ...question,
        theme: '',
        text: question.topic,
        options: question.options.map(({ id, framework, effects, requires, reweighs, neutral = false }) => ({
          id,
          text: id,
          ...(framework !== undefined && { framework }),
          effects,
          ...(requires && { requires: { ...requires, because: '' } }),
          ...(reweighs && { reweighs }),
          neutral,
        })),
      })),
      sources,
      findings: said.map(
        ({ source, own: [framework, subject, word] }): Finding =>
          typeof word === 'string'
            ? { kind: 'rated', source, framework, criterion: subject, rating: word }
            : { kind: 'stated', source, framework, fact: subject, values: word },
      ),
      conflicts: conflicts.map((own) => ({ ...own, topic: '', frameworks: [] })),
      examples: [],
    },
    words: said.map(({ section, row, own: [, , , statement] }) => ({ section, row, statement })),
  };
}

/** Today's state. */
export function stateOfToday(model: Model, { findings }: Evidence): State {
  return {
    model,
    words: findings.map(({ statement, locator: { section, row } }) => ({ section, row, statement })),
  };
}
