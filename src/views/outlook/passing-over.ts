import type { Question } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';

/** The answers as if these questions had been answered with what says nothing, such as "Not sure", where they allow it. */
export function passingOver(profile: Profile, questions: readonly Question[]): Profile {
  const unsure = questions.flatMap(({ id, options }) => {
    const neutral = options.find((option) => option.neutral);
    return neutral ? [[id, [neutral.id]] as const] : [];
  });
  return unsure.length === 0 ? profile : { ...profile, answers: { ...profile.answers, ...Object.fromEntries(unsure) } };
}
