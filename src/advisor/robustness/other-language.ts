import type { FrameworkId, Model, OptionId, Question, QuestionId } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { assess } from '../evidence/assess.ts';
import { answerTo, chosenOptionsOf } from '../ranking/chosen-options.ts';
import { recommend } from '../ranking/recommend.ts';
import type { Recommendation } from '../ranking/recommendation.ts';
import { applyChange } from './what-if.ts';

/** What the best in another language would gain, did a new language make no difference. */
export interface OtherLanguage {
  /** The answer that says so, to try out. */
  readonly question: QuestionId;
  readonly option: OptionId;
  /** Who would then come first, alone. */
  readonly framework: FrameworkId;
  /** Whom it would overtake: the first of today, or the best of those. */
  readonly over: FrameworkId;
  /** By how much, above 0 and at most 1. */
  readonly lead: number;
}

/**
 * Who would come first if the languages that the team writes did not count. Null where they count for nothing now,
 * where a requirement decides the language, and where the first would be the same or in a language of today's first.
 */
export function otherLanguage(model: Model, recommendation: Recommendation): OtherLanguage | null {
  const { profile, verdict } = recommendation;
  const leaders = verdict.kind === 'leads' ? [verdict.leader] : verdict.kind === 'tied' ? verdict.leaders : [];
  for (const { question, option, reweighed } of indifferences(model)) {
    const today = answerTo(profile, question);
    if (leaders.length === 0 || today.includes(option) || isRequired(model, profile, question)) continue;
    if (!chosenOptionsOf(model, profile).some((choice) => choice.question === reweighed && !choice.option.neutral))
      continue;
    const after = recommend(
      model,
      applyChange({ model, profile }, { kind: 'answer', question, options: [option] }).profile,
    );
    if (after.verdict.kind !== 'leads') continue;
    const framework = after.verdict.leader;
    const over = after.standings.find((standing) => leaders.includes(standing.framework));
    const lead = (after.standings[0]?.score ?? 0) - (over?.score ?? 0);
    if (!over || leaders.includes(framework) || shareAFact(model, profile, reweighed, [framework, ...leaders]))
      continue;
    return { question, option, framework, over: over.framework, lead };
  }
  return null;
}

/** Options that take all weight from the answers to another question. */
function indifferences(model: Model) {
  return model.questions.flatMap(({ id: question, options }) =>
    options.flatMap(({ id: option, reweighs }) => {
      const reweighed = reweighs?.to === 0 && model.questions.find(({ id }) => id === reweighs.question);
      return reweighed ? [{ question, option, reweighed }] : [];
    }),
  );
}

function isRequired(model: Model, profile: Profile, question: QuestionId): boolean {
  const chosen = answerTo(profile, question);
  const options = model.questions.find(({ id }) => id === question)?.options ?? [];
  return options.some(({ id, requires }) => requires && chosen.includes(id));
}

/** Whether the first has a value in common with another, on a fact that the answers to a question give weight to. */
function shareAFact(
  model: Model,
  profile: Profile,
  { options }: Question,
  [first = '', ...others]: readonly FrameworkId[],
): boolean {
  const assessment = assess(model, profile);
  const criteria = options.flatMap(({ effects }) => Object.keys(effects));
  const facts = model.criteria.flatMap(({ id, from }) =>
    from && 'fact' in from && criteria.includes(id) ? [from.fact] : [],
  );
  return [...new Set(facts)].some((fact) => {
    const own = assessment.fact(first, fact).values;
    return others.some((other) => assessment.fact(other, fact).values.some((value) => own.includes(value)));
  });
}
