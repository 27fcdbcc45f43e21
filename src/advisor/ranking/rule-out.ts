import type { FrameworkId, Model, Option } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import type { Assessment, StatedFact } from '../evidence/assess.ts';
import { chosenOptionsOf } from './chosen-options.ts';
import type { Failure, Waiver } from './recommendation.ts';

/**
 * The requirements that each framework fails; frameworks that meet them all are not in the map. Where no source in
 * play states the fact, the framework stays: silence rules nothing out.
 */
export function ruleOut(
  model: Model,
  profile: Profile,
  assessment: Assessment,
): ReadonlyMap<FrameworkId, readonly Failure[]> {
  const requirements = chosenOptionsOf(model, profile).flatMap(({ question, option }) =>
    option.requires
      ? [{ question: question.id, option: option.id, fact: option.requires.fact, anyOf: option.requires.anyOf }]
      : [],
  );
  const failing = model.frameworks.map(({ id }): [FrameworkId, Failure[]] => [
    id,
    requirements.flatMap((requirement) => {
      const stated = assessment.fact(id, requirement.fact);
      return meets(stated, requirement) ? [] : [{ ...requirement, has: stated.values }];
    }),
  ]);
  return new Map(failing.filter(([, failures]) => failures.length > 0));
}

/** Whether what is stated meets a requirement; where nothing is stated, it does. */
export function meets({ values }: StatedFact, { anyOf }: Pick<NonNullable<Option['requires']>, 'anyOf'>): boolean {
  return values.length === 0 || values.some((value) => anyOf.includes(value));
}

/** Single requirements to give up, those that free most frameworks first; empty where no single one frees any. */
export function waiversOf(failures: ReadonlyMap<FrameworkId, readonly Failure[]>): Waiver[] {
  const waivers = new Map<string, Waiver>();
  for (const [framework, own] of failures) {
    const [only, ...others] = own;
    if (!only || others.length > 0) continue;
    const key = `${only.question} ${only.option}`;
    waivers.set(key, {
      question: only.question,
      option: only.option,
      frees: [...(waivers.get(key)?.frees ?? []), framework],
    });
  }
  return [...waivers.values()].sort((a, b) => b.frees.length - a.frees.length);
}
