import { roundedImportance } from '../../knowledge/importance.ts';
import type { CriterionId, FrameworkId, Model, Option, Question } from '../../knowledge/model.ts';
import { EMPTY_PROFILE, isCandidate, type Profile } from '../../knowledge/profile.ts';
import { TOLERANCE } from '../../mcda/index.ts';
import { answerTo } from '../ranking/chosen-options.ts';
import { sanitiseProfile } from '../ranking/sanitise-profile.ts';
import { mergeRatings } from './merge-ratings.ts';
import { leftOutByAll, type Veto, vetoesOf } from './vetoes.ts';
import { voiceOf } from './voice.ts';

/**
 * One profile for several people, each with an equal say. Importances are the mean of theirs, to three digits; where that
 * is not what the answers below add up to, it is set by hand. What somebody did not answer adds nothing for them.
 *
 * - Answers: where several may be chosen, all that somebody chose. Else what everybody who answered chose; where they
 *   differ, the choice that sets a requirement, or none.
 * - Requirements: each person's hold for all. A framework that fails one which no answer could carry beside another is not
 *   considered.
 * - Frameworks: those that everybody considers; where there are none, those that somebody does.
 * - Sources: left out where everybody leaves them out.
 * - Own ratings: of each cell the median of those given, see `mergeRatings`.
 *
 * @param profiles that fit the model, see `sanitiseProfile`; their order does not matter. Nobody's is the empty one
 */
export function mergeProfiles(model: Model, profiles: readonly Profile[]): Profile {
  if (profiles.length === 0) return EMPTY_PROFILE;
  const leftOut = leftOutByAll(profiles);
  const considered = consideredTogether(model, profiles);
  const vetoes = vetoesOf(model, profiles, leftOut);
  const answers = Object.fromEntries(
    model.questions.flatMap((question): [string, readonly string[]][] => {
      const chosen = mergedAnswer(question, profiles, (option) => ruledOutBy(option, question, vetoes, considered));
      return chosen.length > 0 ? [[question.id, chosen.map(({ id }) => id)]] : [];
    }),
  );
  const bare = sanitiseProfile(model, { ...EMPTY_PROFILE, answers, leftOut }).profile;
  const importances = mergedImportances(model, profiles, bare);
  const candidates = mergedCandidates(considered, vetoes, vetoesOf(model, [bare], leftOut));
  const ownRatings = mergeRatings(model, profiles, leftOut);
  return sanitiseProfile(model, { ...bare, importances, candidates, ownRatings }).profile;
}

/** Those that everybody considers, in content order; where nobody agrees on any, those that somebody considers. */
export function consideredTogether({ frameworks }: Model, profiles: readonly Profile[]): readonly FrameworkId[] {
  const ids = frameworks.map(({ id }) => id);
  const byAll = ids.filter((id) => profiles.every((profile) => isCandidate(profile, id)));
  return byAll.length > 0 ? byAll : ids.filter((id) => profiles.some((profile) => isCandidate(profile, id)));
}

type Vetoes = ReadonlyMap<FrameworkId, readonly Veto[]>;

function mergedAnswer(
  { id, choose, options }: Question,
  profiles: readonly Profile[],
  strictness: (option: Option) => number,
): readonly Option[] {
  const chosen = options.filter((option) => profiles.some((profile) => answerTo(profile, id).includes(option.id)));
  if (choose === 'many' || chosen.length <= 1) return chosen;
  // Sorting is stable, so equals stay in content order.
  const [strictest] = chosen.filter(({ requires }) => requires).sort((a, b) => strictness(b) - strictness(a));
  return strictest ? [strictest] : [];
}

/** How many frameworks considered fail what an option requires. */
function ruledOutBy(option: Option, question: Question, vetoes: Vetoes, considered: readonly FrameworkId[]): number {
  return considered.filter((framework) =>
    vetoes.get(framework)?.some(({ failure }) => failure.question === question.id && failure.option === option.id),
  ).length;
}

/** Set by hand where everybody did so, and where the mean is not what the merged answers add up to. */
function mergedImportances(model: Model, profiles: readonly Profile[], merged: Profile): Record<CriterionId, number> {
  const each = profiles.map((profile) => voiceOf(model, profile).importances);
  const added = voiceOf(model, merged).importances;
  const set: Record<CriterionId, number> = {};
  for (const { id } of model.criteria) {
    const mean = each.reduce((sum, own) => sum + (own.get(id) ?? 0), 0) / profiles.length;
    const byHand = profiles.every(({ importances }) => Object.hasOwn(importances, id));
    if (byHand || Math.abs(mean - (added.get(id) ?? 0)) > TOLERANCE) set[id] = roundedImportance(mean) ?? 0;
  }
  return set;
}

/** Those considered that no requirement rules out, and those that the merged answers rule out by themselves. */
function mergedCandidates(considered: readonly FrameworkId[], vetoes: Vetoes, carried: Vetoes): FrameworkId[] {
  return considered.filter((framework) => !vetoes.has(framework) || carried.has(framework));
}
