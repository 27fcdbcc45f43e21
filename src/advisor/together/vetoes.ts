import type { FrameworkId, Model } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { assess } from '../evidence/assess.ts';
import type { Failure } from '../ranking/recommendation.ts';
import { ruleOut } from '../ranking/rule-out.ts';
import { voiceOf } from './voice.ts';

/** A requirement of one person that a framework fails; `voice` is the person's position. */
export interface Veto {
  readonly voice: number;
  readonly failure: Failure;
}

/** What rules each framework out for all, as the sources that count for all say; frameworks without a veto are not in it. */
export function vetoesOf(
  model: Model,
  profiles: readonly Profile[],
  leftOut: Profile['leftOut'],
): ReadonlyMap<FrameworkId, readonly Veto[]> {
  const assessment = assess(model, { leftOut });
  const vetoes = new Map<FrameworkId, Veto[]>();
  for (const [voice, profile] of profiles.entries()) {
    if (!voiceOf(model, profile).strict) continue;
    for (const [framework, failures] of ruleOut(model, profile, assessment))
      vetoes.set(framework, [...(vetoes.get(framework) ?? []), ...failures.map((failure) => ({ voice, failure }))]);
  }
  return vetoes;
}

/** Sources that everybody leaves out. */
export function leftOutByAll([first, ...others]: readonly Profile[]): Profile['leftOut'] {
  return (first?.leftOut ?? []).filter((source) => others.every(({ leftOut }) => leftOut.includes(source)));
}
