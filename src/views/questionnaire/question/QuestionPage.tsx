import { memo, Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { answerTo } from '../../../advisor/ranking/chosen-options.ts';
import type { Question, QuestionId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { lazyComponent } from '../../app/lazy-component.tsx';
import { useAdvisor, useProfile } from '../../app/store.tsx';
import { isBlank, shownBefore, stillAhead, trailPositionOf } from '../../outlook/question-order.ts';
import { answers, home, question as questionAddress } from '../../place/addresses.ts';
import { useHash } from '../../place/hash.ts';
import { questionMetadata } from '../../place/question-metadata.ts';
import { returnAddress } from '../../profile/return-to.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Link } from '../../ui/Link.tsx';
import { Page } from '../../ui/Page.tsx';
import { namesOf } from '../../words/names.ts';
import { step } from '../asking/field-words.ts';
import { choose } from './choose.ts';
import { QuestionField } from './QuestionField.tsx';
import css from './QuestionPage.module.css';
import { type Advice, useAdvice } from './use-advice.ts';
import { useWayOn } from './use-way-on.ts';
import { WhyWeAsk } from './WhyWeAsk.tsx';

/** Use it for questions that there are. */
export function QuestionPage({ id }: { id: QuestionId }) {
  const question = useModel().questions.find((candidate) => candidate.id === id);
  return question && <Asked key={id} question={question} />;
}

const QuestionOverview = lazyComponent(
  () => import('./QuestionOverview.tsx').then((m) => m.QuestionOverview),
  () => <aside className={css.whereToCome} />,
);

/** Taken over later than the question, and by itself: nothing that changes around it may have it drawn anew before that. */
const Overview = memo(({ current }: { current: QuestionId }) => (
  <Suspense>
    <QuestionOverview current={current} />
  </Suspense>
));

/** For those who wait for nothing when they open a question. */
export const fetchOverview = QuestionOverview.fetch;

/** An answer counts as soon as it is chosen, so that nothing is lost; "Continue" only moves on. */
function Asked({ question }: { question: Question }) {
  const profile = useProfile();
  const answer = useAdvisor((state) => state.answer);
  const chosen = answerTo(profile, question.id);
  const fetch = useAdvice();
  const advice = fetch.kind === 'here' ? fetch.value : undefined;
  const { back, next, known, returns } = useNeighbours(question.id, advice);
  const [enough, setEnough] = useState(false);
  const place = useStep(question.id);
  const theme = namesOf(useModel()).theme(question.theme);
  const field = useRef<HTMLFieldSetElement>(null);
  const focusFirst = () => field.current?.querySelector('input')?.focus();

  /** How often the reader tried to go on without a choice: each time brings them back to the options. */
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0) field.current?.querySelector('input')?.focus();
  }, [refusals]);

  const unknown = !returns && !isBlank(profile) && (fetch.kind === 'waiting' || !known);
  const leave = useLeaving(next, !unknown);

  const { title, description } = questionMetadata(question);
  return (
    <Page
      title={refusals > 0 ? `Error: ${title}` : title}
      description={description}
      className={css.page}
      hashNames={returns ? 'no part' : 'a part'}
      ofAnswers
    >
      <BackLink to={back} />
      <Overview current={question.id} />
      <form
        className={css.form}
        noValidate
        // A browser that puts back what was chosen at an earlier visit would choose for the reader.
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen.length > 0) leave();
          else setRefusals(refusals + 1);
        }}
      >
        <QuestionField
          ref={field}
          question={question}
          theme={theme}
          step={place}
          chosen={chosen}
          refused={refusals > 0}
          onChoose={(option, ticked) => {
            setRefusals(0);
            answer(question.id, choose(question, chosen, option, ticked));
          }}
        />
        {/* There before their words are, so that these are heard. */}
        <div className={css.ruledOut} role="status">
          {advice && <advice.RuledOutHere question={question} />}
        </div>
        <div className={css.still} role="status" aria-label="What can still change">
          {advice && <advice.StillOpen question={question} />}
        </div>
        <p className={classNames('actions', css.actions)}>
          {/* One filled button: what helps most next. */}
          <Button type="submit" quiet={enough}>
            Continue
          </Button>
          {chosen.length === 0 ? (
            <Link
              className={css.skip}
              to={next}
              onClick={(event) => {
                if (!unknown) return;
                event.preventDefault();
                leave();
              }}
            >
              Skip for now
            </Link>
          ) : (
            <LinkButton
              onClick={() => {
                answer(question.id, []);
                // The button goes with the answer; the focus must not.
                focusFirst();
              }}
            >
              Clear my answer
            </LinkButton>
          )}
        </p>
        {/* Whoever came to change one answer goes back to where they were. */}
        {advice && !returns && <advice.EnoughAnswers current={question.id} onChange={setEnough} />}
        <WhyWeAsk question={question} />
      </form>
    </Page>
  );
}

/** Goes on to an address when it is known to be the right one, which may take a moment. */
function useLeaving(next: string, known: boolean): () => void {
  const [, navigate] = useLocation();
  const [leaving, setLeaving] = useState(false);
  useEffect(() => {
    if (leaving && known) navigate(next);
  }, [leaving, known, navigate, next]);
  return () => setLeaving(true);
}

function useStep(id: QuestionId): string {
  const model = useModel();
  const profile = useProfile();
  const trail = useAdvisor((state) => state.trail);
  return step(trailPositionOf(trail, id), stillAhead(model, profile, trail, id).length);
}

interface Neighbours {
  readonly back: string;
  readonly next: string;
  /** Whether that is up to date with the answers. */
  readonly known: boolean;
  /** Whether both are where the reader came from. */
  readonly returns: boolean;
}

/** Where Back and Continue lead; on the way there, notes that the question was shown. */
function useNeighbours(id: QuestionId, advice: Advice | undefined): Neighbours {
  const trail = useAdvisor((state) => state.trail);
  const show = useAdvisor((state) => state.show);
  const { next, known } = useWayOn(id, advice?.byTheAdvisor);
  const returnTo = returnAddress(useHash());
  useEffect(() => show(id), [show, id]);

  if (returnTo !== undefined) return { back: returnTo, next: returnTo, known: true, returns: true };
  const before = shownBefore(trail, id);
  return {
    back: before === undefined ? home() : questionAddress(before),
    next: next === undefined ? answers() : questionAddress(next),
    known,
    returns: false,
  };
}
