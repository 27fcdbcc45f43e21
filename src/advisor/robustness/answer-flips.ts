import type { Model, Option } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { nameAt } from '../ranking/decision-matrix.ts';
import { possibleAnswers } from '../ranking/possible-answers.ts';
import { type Answer, Scorer } from '../ranking/scorer.ts';
import type { AnswerFlip } from './analysis.ts';

/** Every other answer to an answered question, or none, that alone changes who is first; in content order. */
export function answerFlips(model: Model, profile: Profile): AnswerFlip[] {
  const scorer = new Scorer(model, profile);
  const leaders = scorer.first();
  return scorer.questions.flatMap((question) => {
    const given = scorer.answerTo(question);
    if (given.length === 0) return [];
    return [...possibleAnswers(question), []].flatMap((answer) => {
      const first = scorer.first({ question, answer });
      if (first.join() === leaders.join()) return [];
      const added = answer.filter((option) => !given.includes(option));
      return [
        {
          question: question.id,
          from: idsOf(given),
          to: idsOf(answer),
          first: first.map((place) => nameAt(scorer.frameworks, place)),
          byRequirement: added.some((option) => leaders.some((leader) => scorer.bans(option, leader))),
        },
      ];
    });
  });
}

const idsOf = (answer: Answer) => answer.map(({ id }: Option) => id);
