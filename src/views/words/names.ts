import type { Model } from '../../knowledge/model.ts';

/** What things are called. An id that the model does not know is its own name. */
export interface Names {
  framework(id: string): string;
  criterion(id: string): string;
  /** What a criterion is called where it is rated low; undefined where its own name says it. */
  flaw(id: string): string | undefined;
  source(id: string): string;
  fact(id: string): string;
  value(fact: string, id: string): string;
  question(id: string): string;
  topic(question: string): string;
  theme(id: string): string;
  option(question: string, id: string): string;
}

export function namesOf(model: Model): Names {
  const lookup = (entries: readonly { readonly id: string; readonly name: string }[] | undefined) => {
    const names = new Map(entries?.map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? id;
  };
  const facts = new Map(model.facts.map(({ id, values }) => [id, lookup(values)]));
  const flaws = new Map(model.criteria.map(({ id, flaw }) => [id, flaw]));
  const questions = new Map(model.questions.map((question) => [question.id, question]));
  return {
    framework: lookup(model.frameworks),
    criterion: lookup(model.criteria),
    flaw: (id) => flaws.get(id),
    source: lookup(model.sources.map(({ id, short }) => ({ id, name: short }))),
    fact: lookup(model.facts),
    value: (fact, id) => facts.get(fact)?.(id) ?? id,
    question: (id) => questions.get(id)?.text ?? id,
    theme: lookup(model.themes),
    topic: (id) => questions.get(id)?.topic ?? id,
    option: (question, id) => questions.get(question)?.options.find((option) => option.id === id)?.text ?? id,
  };
}

/** A name in the middle of a sentence: "Admin panel" -> "admin panel", but "GraphQL" and "ORM and data layer" stay. */
export function midSentence(name: string): string {
  const [firstWord = ''] = name.split(' ');
  const plain = /^\p{Lu}[\p{Ll}-]*$/u.test(firstWord);
  return plain ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
