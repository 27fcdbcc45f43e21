import { isAnswerFed } from '../../src/advisor/ranking/effects.ts';
import type { Model, Option } from '../../src/knowledge/model.ts';

/** How large one step of the content is: what an option adds to a criterion, or what it leaves of another answer. */
export interface Size {
  /** `scope.large -> maintainability`; `already -> known` for all options of a question that name frameworks. */
  readonly name: string;
  /** As the content says. */
  readonly present: number;
}

/** Every size of the content, each once, in content order. */
export function sizesOf(model: Model): readonly Size[] {
  const sizes = new Map<string, number>();
  for (const { id: question, options } of model.questions)
    for (const option of options) {
      for (const [criterion, add] of Object.entries(option.effects))
        sizes.set(effectName(model, question, option, criterion), add);
      if (option.reweighs) sizes.set(reweighingName(question, option), option.reweighs.to);
    }
  return [...sizes].map(([name, present]) => ({ name, present }));
}

/** The model with other sizes, in the order of `sizesOf`. They need not be steps. */
export function withSizes(model: Model, sizes: readonly number[]): Model {
  const byName = new Map(sizesOf(model).map(({ name, present }, place) => [name, sizes[place] ?? present]));
  return {
    ...model,
    questions: model.questions.map((question) => ({
      ...question,
      options: question.options.map((option) => ({
        ...option,
        effects: Object.fromEntries(
          Object.entries(option.effects).map(([criterion, add]) => [
            criterion,
            byName.get(effectName(model, question.id, option, criterion)) ?? add,
          ]),
        ),
        ...(option.reweighs && {
          reweighs: {
            ...option.reweighs,
            to: byName.get(reweighingName(question.id, option)) ?? option.reweighs.to,
          },
        }),
      })),
    })),
  };
}

/** Options that name frameworks add alike, so that no size depends on a framework's name. */
export function effectName(model: Model, question: string, option: Option, criterion: string): string {
  return isAnswerFed(model, criterion) ? `${question} -> ${criterion}` : `${question}.${option.id} -> ${criterion}`;
}

export const reweighingName = (question: string, { id, reweighs }: Option) =>
  `${question}.${id} leaves of ${reweighs?.question}`;
