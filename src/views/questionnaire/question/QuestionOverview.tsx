import { useId } from 'react';
import { answerTo } from '../../../advisor/ranking/chosen-options.ts';
import type { Question, QuestionId } from '../../../knowledge/knowledge-base.ts';
import { NOT_SURE } from '../../../knowledge/vocabulary.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useProfile } from '../../app/store.tsx';
import { useOutlook } from '../../outlook/outlook.ts';
import { useProspects } from '../../outlook/prospects.ts';
import { sortQuestions } from '../../outlook/question-order.ts';
import { questionsByUse } from '../../outlook/questions-by-use.ts';
import { answers, question as questionAddress } from '../../place/addresses.ts';
import { Link } from '../../ui/Link.tsx';
import { answeredOf, USES } from '../asking/question-words.ts';
import css from './QuestionOverview.module.css';
import { StandingsSoFar } from './StandingsSoFar.tsx';

/** All topics, by what answering them can still do, and the standings for those who ask for them. */
export function QuestionOverview({ current }: { current: QuestionId }) {
  const model = useModel();
  const { answered } = sortQuestions(model, useProfile());
  const open = questionsByUse(model, useProspects(), useOutlook(current));
  const id = useId();
  return (
    <aside className={css.where} aria-labelledby={id}>
      <h2 id={id}>Where you are</h2>
      <progress value={answered.length} max={model.questions.length} aria-label="Questions answered" />
      <p className={css.count}>
        <span>{answeredOf(answered.length, model.questions.length)}</span>
        {answered.length > 0 && <Link to={answers()}>Check your answers</Link>}
      </p>
      <StandingsSoFar />
      <Topics title="Answered" questions={answered} current={current} />
      {open.map(({ use, questions }) => (
        <Topics key={use} title={USES[use]} questions={questions} current={current} />
      ))}
    </aside>
  );
}

function Topics({ title, questions, current }: { title: string; questions: readonly Question[]; current: QuestionId }) {
  const profile = useProfile();
  const id = useId();
  if (questions.length === 0) return null;
  return (
    <>
      <h3 id={id}>{title}</h3>
      <ul className={css.topics} aria-labelledby={id}>
        {questions.map((question) => (
          <li key={question.id} aria-current={question.id === current ? 'step' : undefined}>
            {question.id === current ? (
              <span>{question.topic}</span>
            ) : (
              <Link to={questionAddress(question.id)}>{question.topic}</Link>
            )}
            {answerTo(profile, question.id).includes(NOT_SURE) && <span className="note">not sure</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
