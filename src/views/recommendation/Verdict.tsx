import { answers, questions } from '../ui/addresses.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { useModel } from '../ui/knowledge.tsx';
import { Link } from '../ui/Link.tsx';
import { Heading } from '../ui/Page.tsx';
import { basis } from './basis.ts';
import { isEarly } from './leaders.ts';
import { useShareLink } from './share-link.ts';
import { useShown } from './shown.tsx';
import css from './Verdict.module.css';
import { headline, lead } from './wording.ts';

/** The result in words, before any picture. */
export function Verdict() {
  const { recommendation, names, own } = useShown();
  const early = isEarly(useModel(), recommendation);
  const told = { recommendation, names, early };
  return (
    <>
      <p className={css.kicker}>
        {kicker(own, early)} <span className="soft">· from {basis(recommendation.profile)}</span>
      </p>
      <Heading className={css.headline}>{headline(told)}</Heading>
      <p className="lead">{lead(told)}</p>
      {own && <Actions moreAnswers={early || recommendation.weights.length === 0} />}
    </>
  );
}

function kicker(own: boolean, early: boolean): string {
  if (early) return own ? 'Early result' : 'Shared, early result';
  return own ? 'Your result' : 'Shared result';
}

/** The page's one filled button is what helps most next. */
function Actions({ moreAnswers }: { moreAnswers: boolean }) {
  const link = useShareLink();
  return (
    <div className="actions no-print">
      {moreAnswers && <ButtonLink to={questions()}>Answer more questions</ButtonLink>}
      <CopyButton text={() => link} quiet={moreAnswers}>
        Copy the link
      </CopyButton>
      <Link to={answers()}>Change answers</Link>
    </div>
  );
}
