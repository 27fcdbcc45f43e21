import type { Question } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useRecommendation } from '../../app/recommendation.ts';
import { answersRulingOut } from '../../words/answers-ruling-out.ts';
import { namesOf } from '../../words/names.ts';
import { rulesOut } from '../asking/question-words.ts';
import { RulesOut } from '../asking/RulesOut.tsx';

/** Says, as soon as it is chosen, what the answer to this question rules out and why. */
export function RuledOutHere({ question: { id, options, choose } }: { question: Question }) {
  const names = namesOf(useModel());
  const { ruledOut } = useRecommendation();
  const rulings = answersRulingOut(ruledOut).filter(({ question }) => question === id);
  return rulings.map(({ option, frameworks }) => (
    <p key={option}>
      <RulesOut>
        <b>
          {choose === 'one' ? 'This' : `“${names.option(id, option)}”`} {rulesOut(frameworks.map(names.framework))}.
        </b>{' '}
        {options.find((candidate) => candidate.id === option)?.requires?.because}
      </RulesOut>
    </p>
  ));
}
