import type { Recommendation } from '../../../advisor/ranking/recommendation.ts';
import { completionsInWords } from '../../outlook/completion-words.ts';
import { useCompletions } from '../../outlook/completions.ts';
import { useNextQuestion } from '../../outlook/next-question.ts';
import { outlookOf } from '../../outlook/outlook.ts';
import { IN_SHORT } from '../../outlook/outlook-words.ts';
import { answers, question, questions } from '../../place/addresses.ts';
import { UndoRedo } from '../../profile/UndoRedo.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Link } from '../../ui/Link.tsx';
import { Heading } from '../../ui/Page.tsx';
import { byKind } from '../../words/by-kind.ts';
import { isRanked } from '../../words/leaders.ts';
import { profileInWords } from '../../words/profile-words.ts';
import { paragraph } from '../../words/sentences.ts';
import { useResult } from '../result/result.tsx';
import { useShareLink } from '../result/share-link.ts';
import css from '../result/Verdict.module.css';
import { explanation } from './explanation.ts';
import { OtherLanguage } from './OtherLanguage.tsx';
import { resultKind } from './result-kind.ts';
import { TestingStatus } from './TestingStatus.tsx';
import { trackRecord } from './track-record.ts';
import { headline, lead } from './wording.ts';

/** The result in words, before any picture. */
export function Verdict() {
  const result = useResult();
  const { recommendation, own, early } = result;
  const why = explanation(result);
  return (
    <>
      <p className={css.kicker}>
        {resultKind(result)} <span className="soft">· from {profileInWords(recommendation.profile)}</span>
      </p>
      <Heading className={css.headline}>{headline(result)}</Heading>
      <p className="lead">{paragraph(lead(result), trackRecord(result))}</p>
      {why !== '' && <p className={css.grounds}>{why}</p>}
      <OtherLanguage />
      <StillOpen />
      {isRanked(recommendation.verdict) && <TestingStatus />}
      {own && <Actions next={nextStep(recommendation, early)} />}
    </>
  );
}

/** What questions not answered yet can still do, with the one to ask next. */
function StillOpen() {
  const { recommendation, prospects, own, names } = useResult();
  const next = useNextQuestion() ?? prospects.next;
  const outlook = outlookOf(prospects, recommendation);
  const completions = useCompletions(recommendation.profile);
  const words = byKind(IN_SHORT, outlook, names.topic);
  if (words === '' || outlook.kind === 'nothing-fits') return null;
  return (
    <p className={css.open}>
      {paragraph(words, outlook.kind === 'open' ? completionsInWords(recommendation, completions, names) : '')}
      {own && next !== undefined && (outlook.kind === 'open' || outlook.kind === 'undecided') && (
        <>
          {' '}
          <Link className="no-print" to={question(next)}>
            Answer the next question
          </Link>
        </>
      )}
    </p>
  );
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
      <UndoRedo keys />
    </div>
  );
}

function nextStep({ verdict, weights }: Recommendation, early: boolean) {
  if (verdict.kind === 'nothing-fits') return 'change';
  return early || weights.length === 0 ? 'answer' : 'share';
}
