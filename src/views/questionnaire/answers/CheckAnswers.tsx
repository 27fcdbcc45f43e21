import { answerTo } from '../../../advisor/ranking/chosen-options.ts';
import { NOT_SURE } from '../../../knowledge/vocabulary.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useRecommendation } from '../../app/recommendation.ts';
import { useAdvisor, useProfile } from '../../app/store.tsx';
import { useOutlook } from '../../outlook/outlook.ts';
import { answerTheRest, IN_SHORT } from '../../outlook/outlook-words.ts';
import { sortQuestions } from '../../outlook/question-order.ts';
import { home, question, questions, recommendation } from '../../place/addresses.ts';
import { metadata } from '../../place/page-metadata.ts';
import { FrameworksConsidered } from '../../profile/FrameworksConsidered.tsx';
import { StartAgain } from '../../profile/StartAgain.tsx';
import { UndoRedo } from '../../profile/UndoRedo.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { ButtonLink } from '../../ui/Button.tsx';
import { Link } from '../../ui/Link.tsx';
import { Heading, Page } from '../../ui/Page.tsx';
import { Section } from '../../ui/Section.tsx';
import { byKind } from '../../words/by-kind.ts';
import { namesOf } from '../../words/names.ts';
import { progress } from '../asking/question-words.ts';
import { AnswerList } from './AnswerList.tsx';
import css from './CheckAnswers.module.css';
import { OpenList } from './OpenList.tsx';
import { WeightTable } from './WeightTable.tsx';

/** Everything answered, everything open, and what it adds up to. */
export function CheckAnswers() {
  const model = useModel();
  const profile = useProfile();
  const trail = useAdvisor((state) => state.trail);
  const { weights } = useRecommendation();
  const { answered, open } = sortQuestions(model, profile);
  const notSure = answered.filter(({ id }) => answerTo(profile, id).includes(NOT_SURE)).length;
  const last = trail.at(-1);
  const outlook = useOutlook(profile);

  return (
    <Page {...metadata.answers()} ofAnswers>
      <BackLink to={last === undefined ? home() : question(last)} />
      <div className={css.intro}>
        <Heading>Check your answers</Heading>
        {answered.length === 0 ? (
          <>
            <p className="lead">Nothing is answered yet. Answers that you give are listed here and can be changed.</p>
            <p className="actions">
              <ButtonLink to={questions()}>Answer the questions</ButtonLink>
              <UndoRedo keys />
            </p>
          </>
        ) : (
          <>
            <p className="lead">
              {progress(answered.length, model.questions.length, notSure)}{' '}
              {outlook && byKind(IN_SHORT, outlook, namesOf(model).topic)}
            </p>
            <p className="actions">
              <ButtonLink to={recommendation()}>See the result</ButtonLink>
              {open.length > 0 && <Link to={questions()}>{answerTheRest(open.length)}</Link>}
              <UndoRedo keys />
            </p>
          </>
        )}
      </div>
      {answered.length > 0 && (
        <Section id="your-answers" title="Your answers" aside="Change any of them now or from the result.">
          <AnswerList />
          <div className={css.again}>
            <StartAgain />
          </div>
        </Section>
      )}
      <Section
        id="considered"
        title="Frameworks considered"
        aside="Those taken off stand beside the ranking, with what they would score."
      >
        <FrameworksConsidered legendHidden />
      </Section>
      {answered.length > 0 && open.length > 0 && (
        <Section
          id="not-answered"
          title="Not answered yet"
          aside="They carry no weight. The result says what it rests on."
        >
          <OpenList />
        </Section>
      )}
      {weights.length > 0 && (
        <Section id="weights" title="What they weigh" aside="The largest shares of the score.">
          <WeightTable weights={weights} />
        </Section>
      )}
    </Page>
  );
}
