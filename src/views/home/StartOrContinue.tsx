import type { ReactNode } from 'react';
import { useModel } from '../app/knowledge.tsx';
import { useAdvisor, useProfile } from '../app/store.tsx';
import { type Outlook, useOutlook } from '../outlook/outlook.ts';
import { answerTheRest, IN_SHORT } from '../outlook/outlook-words.ts';
import { sortQuestions, trailPositionOf } from '../outlook/question-order.ts';
import { useNextQuestion } from '../outlook/use-next-question.ts';
import { answers, matrix, question, questions, recommendation } from '../place/addresses.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { byKind } from '../words/by-kind.ts';
import { namesOf } from '../words/names.ts';
import { HowLong } from './HowLong.tsx';

/** One filled button: what the reader most likely wants next. */
export function StartOrContinue() {
  const model = useModel();
  const profile = useProfile();
  const trail = useAdvisor((state) => state.trail);
  const next = useNextQuestion();
  const outlook = useOutlook(profile);
  const { answered, open } = sortQuestions(model, profile);

  if (!outlook || answered.length === 0)
    return (
      <>
        <p className="actions">
          <ButtonLink to={questions()}>Answer the questions</ButtonLink>
          <Link to={matrix()}>Browse the matrix</Link>
        </p>
        <HowLong />
      </>
    );
  if (next === undefined || outlook.kind === 'nothing-fits')
    return <Result outlook={outlook} beside={<Link to={answers()}>Check your answers</Link>} />;
  if (outlook.kind === 'settled' || outlook.kind === 'level')
    return <Result outlook={outlook} beside={<Link to={question(next)}>{answerTheRest(open.length)}</Link>} />;
  return (
    <p className="actions">
      <ButtonLink to={question(next)}>Continue: question {trailPositionOf(trail, next)}</ButtonLink>
      <Link to={recommendation()}>See the result</Link>
    </p>
  );
}

function Result({ outlook, beside }: { outlook: Outlook; beside: ReactNode }) {
  const words = byKind(IN_SHORT, outlook, namesOf(useModel()).topic);
  return (
    <>
      {words !== '' && <p>{words}</p>}
      <p className="actions">
        <ButtonLink to={recommendation()}>See the result</ButtonLink>
        {beside}
      </p>
    </>
  );
}
