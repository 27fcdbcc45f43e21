import type { Model } from '../../src/knowledge/model.ts';
import type { Case } from '../agreement/cases.ts';
import { type Judgement, judge } from '../agreement/judge.ts';
import { choicesIn } from './choice.ts';
import { fitSizes } from './fit.ts';
import { folds } from './folds.ts';
import { sizesOf, withSizes } from './sizes.ts';

export interface LearnOptions {
  readonly pull: number;
  readonly scale: number;
  readonly parts: number;
}

/** Enough pull that sizes which few cases speak to stay where the content has them; ten parts, as is customary. */
export const LEARNING: LearnOptions = { pull: 0.2, scale: 2, parts: 10 };

export interface CrossValidated {
  /** The sizes learnt without each part, in the order of `sizesOf`. */
  readonly fits: readonly (readonly number[])[];
  /** Each case judged by sizes that were learnt without it. */
  readonly judgements: readonly Judgement[];
}

/** Learns without each part in turn and judges that part by what was learnt. */
export function crossValidate(model: Model, cases: readonly Case[], options: LearnOptions): CrossValidated {
  const parts = folds(cases, options.parts);
  const learnt = parts.map((part) =>
    learn(
      model,
      cases.filter((own) => !part.includes(own)),
      options,
    ),
  );
  const judgements = parts.flatMap((part, place) => {
    const own = withSizes(model, learnt[place] ?? []);
    return part.map((each) => judge(own, each));
  });
  return { fits: learnt, judgements };
}

export function learn(model: Model, cases: readonly Case[], { pull, scale }: LearnOptions): number[] {
  const present = sizesOf(model).map((size) => size.present);
  return fitSizes(
    cases.flatMap((own) => choicesIn(model, own)),
    { present, pull, scale },
  );
}
