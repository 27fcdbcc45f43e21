import { answers, matrix, question, questions, recommendation } from '../ui/addresses.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { useModel } from '../ui/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { useProfile } from '../ui/store.tsx';

/** One filled button: what the reader most likely wants next. */
export function StartOrContinue() {
  const model = useModel();
  const profile = useProfile();
  const started = Object.keys(profile.answers).length > 0;
  const open = model.questions.findIndex(({ id }) => profile.answers[id] === undefined);
  const next = model.questions[open];

  if (!started)
    return (
      <p className="actions">
        <ButtonLink to={questions()}>Answer the questions</ButtonLink>
        <Link to={matrix()}>Browse the matrix</Link>
      </p>
    );
  if (next)
    return (
      <p className="actions">
        <ButtonLink to={question(next.id)}>Continue: question {open + 1}</ButtonLink>
        <Link to={recommendation()}>See the result</Link>
      </p>
    );
  return (
    <p className="actions">
      <ButtonLink to={recommendation()}>See the result</ButtonLink>
      <Link to={answers()}>Check your answers</Link>
    </p>
  );
}
