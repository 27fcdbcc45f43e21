import { answerTo } from '../../../advisor/ranking/chosen-options.ts';
import type { Question } from '../../../knowledge/model.ts';
import { NOT_SURE } from '../../../knowledge/vocabulary.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useRecommendation } from '../../app/recommendation.ts';
import { useProfile } from '../../app/store.tsx';
import { questionsByTheme } from '../../outlook/question-themes.ts';
import { questionFrom } from '../../profile/return-to.ts';
import { Link } from '../../ui/Link.tsx';
import { answersRulingOut } from '../../words/answers-ruling-out.ts';
import { namesOf } from '../../words/names.ts';
import { answeredIn, rulesOut } from '../asking/question-words.ts';
import { RulesOut } from '../asking/RulesOut.tsx';
import css from './AnswerList.module.css';

/** What is answered of each theme: question, answer and a link to change it; what an answer rules out stands under it. */
export function AnswerList() {
  return questionsByTheme(useModel(), useProfile())
    .filter(({ answered }) => answered.length > 0)
    .map(({ id, name, answered, questions }) => (
      <div key={id} className={css.theme}>
        <h3>
          {name} <span className={css.count}>{answeredIn(answered.length, questions.length)}</span>
        </h3>
        <dl className={css.answers}>
          {answered.map((question) => (
            <Row key={question.id} question={question} />
          ))}
        </dl>
      </div>
    ));
}

function Row({ question: { id, text } }: { question: Question }) {
  const names = namesOf(useModel());
  const chosen = answerTo(useProfile(), id);
  const { ruledOut } = useRecommendation();
  const rulings = answersRulingOut(ruledOut).filter(({ question }) => question === id);
  return (
    <div>
      <dt>{text}</dt>
      <dd className={chosen.includes(NOT_SURE) ? css.open : undefined}>
        {chosen.map((option) => names.option(id, option)).join('; ')}
        {rulings.map(({ option, frameworks }) => (
          <RulesOut key={option}>{rulesOut(frameworks.map(names.framework))}</RulesOut>
        ))}
      </dd>
      <dd className={css.change}>
        <Link to={questionFrom('answers', id)} aria-label={`Change: ${text}`}>
          Change
        </Link>
      </dd>
    </div>
  );
}
