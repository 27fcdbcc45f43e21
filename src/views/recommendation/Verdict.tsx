import type { Recommendation } from '../../advisor/recommendation.ts';
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
      {own && <Actions next={nextStep(recommendation, early)} />}
    </>
  );
}

function kicker(own: boolean, early: boolean): string {
  if (early) return own ? 'Early result' : 'Shared, early result';
  return own ? 'Your result' : 'Shared result';
}

/** The page's one filled button is what helps most next. */
function Actions({ next }: { next: 'answer' | 'change' | 'share' }) {
  const link = useShareLink();
  return (
    <div className="actions no-print">
      {next === 'answer' && <ButtonLink to={questions()}>Answer more questions</ButtonLink>}
      {next === 'change' && <ButtonLink to={answers()}>Change answers</ButtonLink>}
      <CopyButton text={() => link} quiet={next !== 'share'}>
        Copy the link
      </CopyButton>
      {next !== 'change' && <Link to={answers()}>Change answers</Link>}
    </div>
  );
}

function nextStep({ verdict, weights }: Recommendation, early: boolean) {
  if (verdict.kind === 'nothing-fits') return 'change';
  return early || weights.length === 0 ? 'answer' : 'share';
}
