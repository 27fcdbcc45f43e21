import { Redirect } from 'wouter';
import { useModel } from '../app/knowledge.tsx';
import { useNextQuestion } from '../outlook/use-next-question.ts';
import { answers, question } from '../place/addresses.ts';
import { useHydrating } from '../place/hydrating.ts';
import { metadata } from '../place/page-metadata.ts';
import { Link } from '../ui/Link.tsx';
import { Heading, Page } from '../ui/Page.tsx';

/** Leads on to the question to ask next, or to the answers where none is open. */
export function Questions() {
  const next = useNextQuestion();
  if (useHydrating()) return <AllQuestions />;
  return <Redirect to={next === undefined ? answers() : question(next)} replace />;
}

/** For whoever is not led on, because there is no JavaScript. */
function AllQuestions() {
  const model = useModel();
  return (
    <Page {...metadata.questions(model)}>
      <Heading>The questions</Heading>
      <ol>
        {model.questions.map(({ id, text }) => (
          <li key={id}>
            <Link to={question(id)}>{text}</Link>
          </li>
        ))}
      </ol>
    </Page>
  );
}
