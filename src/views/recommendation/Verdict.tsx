import { answers, questions } from '../place/addresses.ts';
import { UndoRedo } from '../profile/UndoRedo.tsx';
import { RecordLink } from '../result/RecordLink.tsx';
import { type Result, useResult } from '../result/result.tsx';
import css from '../result/Verdict.module.css';
import { explanation } from '../result/verdict/explanation.ts';
import { OtherLanguage } from '../result/verdict/OtherLanguage.tsx';
import { resultKind } from '../result/verdict/result-kind.ts';
import { StillOpen } from '../result/verdict/StillOpen.tsx';
import { estimateOfTheRest, READING_AND_TRY, shareWhileEarly } from '../result/verdict/sureness-words.ts';
import { VerdictBox } from '../result/verdict/VerdictBox.tsx';
import { headline, lead, whatIsOpen } from '../result/verdict/wording.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { classNames } from '../ui/class-names.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Link } from '../ui/Link.tsx';
import { Heading } from '../ui/Page.tsx';
import { isRanked } from '../words/leaders.ts';
import { profileInWords } from '../words/profile-words.ts';
import { paragraph } from '../words/sentences.ts';
import { PrintedLink } from './link/PrintedLink.tsx';
import { ShareButton } from './link/ShareButton.tsx';
import { asShareData, asText, useShared } from './link/shared.ts';
import { TestingStatus } from './TestingStatus.tsx';

/** The result in words, before any picture. */
export function Verdict() {
  const result = useResult();
  const { recommendation, own } = result;
  const why = explanation(result);
  const { kind } = recommendation.verdict;
  const boxed = kind === 'leads' || (kind === 'only-one-left' && recommendation.weights.length > 0);
  const heading = <Heading className={css.headline}>{headline(result)}</Heading>;
  const figures = (
    <>
      {/* The box of the only one left says it already. */}
      {!(boxed && kind === 'only-one-left') && <p className={classNames(!boxed && 'lead')}>{lead(result)}</p>}
      {why !== '' && <p className={css.grounds}>{why}</p>}
      {boxed && (
        <>
          <p className={css.grounds}>
            {paragraph(shareWhileEarly(result), estimateOfTheRest(result), whatIsOpen(result))}
          </p>
          <p className="note">{READING_AND_TRY}</p>
        </>
      )}
    </>
  );
  const actions = own ? (
    <Actions next={nextStep(result)} />
  ) : (
    <p>
      <RecordLink>Decision record</RecordLink>
    </p>
  );
  return (
    <>
      <p className={css.kicker}>
        {resultKind(result)} <span className="soft">· from {profileInWords(recommendation.profile)}</span>
      </p>
      {boxed ? (
        <>
          <VerdictBox
            pick={
              <>
                {heading}
                {actions}
              </>
            }
          />
          <PrintedLink />
          <Disclosure printed data-fold="figures" summary="The same in figures" className={css.figures}>
            {figures}
          </Disclosure>
        </>
      ) : (
        <>
          {heading}
          {figures}
          <OtherLanguage />
          <StillOpen />
          <PrintedLink />
        </>
      )}
      {isRanked(recommendation.verdict) && <TestingStatus />}
      {!boxed && actions}
    </>
  );
}

/** The page's one filled button is what helps most next. */
function Actions({ next }: { next: 'answer' | 'change' | 'share' }) {
  const shared = useShared();
  return (
    <div className="actions no-print">
      {next === 'answer' && <ButtonLink to={questions()}>Answer more questions</ButtonLink>}
      {next === 'change' && <ButtonLink to={answers()}>Change answers</ButtonLink>}
      <CopyButton text={() => asText(shared)} quiet={next !== 'share'}>
        Copy result and link
      </CopyButton>
      <ShareButton data={asShareData(shared)}>Share …</ShareButton>
      {next !== 'change' && <Link to={answers()}>Change answers</Link>}
      <RecordLink>Decision record</RecordLink>
      <UndoRedo keys />
    </div>
  );
}

function nextStep({ recommendation: { verdict, weights }, early, prospects }: Result) {
  const wanting = early || weights.length === 0;
  if (verdict.kind === 'nothing-fits' || (wanting && prospects.open.length === 0)) return 'change';
  return wanting ? 'answer' : 'share';
}
