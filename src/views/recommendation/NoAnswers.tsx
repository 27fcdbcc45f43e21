import { useModel } from '../app/knowledge.tsx';
import { home, matrix, questions } from '../place/addresses.ts';
import { metadata } from '../place/page-metadata.ts';
import { UndoRedo } from '../profile/UndoRedo.tsx';
import css from '../result/Verdict.module.css';
import { ButtonLink } from '../ui/Button.tsx';
import { Link } from '../ui/Link.tsx';
import { Heading, Page } from '../ui/Page.tsx';
import { OpenRecord } from './link/OpenRecord.tsx';

/** Nothing decided yet: one sentence and the next action. */
export function NoAnswers() {
  const model = useModel();
  return (
    <Page {...metadata.recommendation(model)} hashNames="no part" ofAnswers>
      <div className={css.top}>
        <Heading className={css.headline}>No answers yet, so nothing to recommend.</Heading>
        <p className="lead">
          Answer a few questions about your project, and this page ranks the frameworks by what matters to it.
        </p>
        <div className="actions">
          <ButtonLink to={questions()}>Start with the first question</ButtonLink>
          <Link to={home()}>Try an example</Link>
          <Link to={matrix()}>Browse the matrix</Link>
          <UndoRedo keys />
        </div>
        <OpenRecord />
      </div>
    </Page>
  );
}
