import type { ReactNode } from 'react';
import { answerTo } from '../../../advisor/ranking/chosen-options.ts';
import type { Question, QuestionId } from '../../../knowledge/model.ts';
import { NOT_SURE } from '../../../knowledge/vocabulary.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useProfile } from '../../app/store.tsx';
import { questionsByTheme, type ThemeQuestions } from '../../outlook/question-themes.ts';
import { question as questionAddress } from '../../place/addresses.ts';
import { classNames } from '../../ui/class-names.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Link } from '../../ui/Link.tsx';
import { ANSWERED, answeredIn } from '../asking/question-words.ts';
import css from './Themes.module.css';
import type { Advice } from './use-advice.ts';

/** The themes with what is answered of each; the one of the question on the screen stands open. */
export function Themes({ current, advice }: { current: QuestionId; advice: Advice | undefined }) {
  const themes = questionsByTheme(useModel(), useProfile());
  return (
    <ol className={css.themes}>
      {themes.map((theme) => {
        const here = theme.questions.some(({ id }) => id === current);
        return (
          <li key={theme.id} className={here ? css.here : undefined}>
            <Disclosure open={here} summary={<Progress theme={theme} current={current} />}>
              <Topics theme={theme} current={current} advice={advice} />
            </Disclosure>
          </li>
        );
      })}
    </ol>
  );
}

function Progress({ theme: { name, questions, answered }, current }: { theme: ThemeQuestions; current: QuestionId }) {
  return (
    <span className={css.row}>
      <span className={css.name}>{name}</span>
      <span className={css.ticks} aria-hidden="true">
        {questions.map((question) => (
          <i
            key={question.id}
            className={classNames(answered.includes(question) && css.done, question.id === current && css.now)}
          />
        ))}
      </span>{' '}
      <span className={css.count}>{answeredIn(answered.length, questions.length)}</span>
    </span>
  );
}

interface TopicsProps {
  readonly theme: ThemeQuestions;
  readonly current: QuestionId;
  readonly advice: Advice | undefined;
}

/** Each question with a word: answered, or what it can still do. */
function Topics({ theme: { name, questions, answered }, current, advice }: TopicsProps) {
  const profile = useProfile();
  const wordOf = (question: Question): ReactNode => {
    if (answerTo(profile, question.id).includes(NOT_SURE)) return <span className="note">not sure</span>;
    if (answered.includes(question)) return <span className="note">{ANSWERED}</span>;
    return advice && <advice.UseOf question={question.id} current={current} />;
  };
  return (
    <ul className={css.topics} aria-label={name}>
      {questions.map((question) => (
        <li key={question.id} aria-current={question.id === current ? 'step' : undefined}>
          {question.id === current ? (
            <span>{question.topic}</span>
          ) : (
            <Link to={questionAddress(question.id)}>{question.topic}</Link>
          )}{' '}
          {wordOf(question)}
        </li>
      ))}
    </ul>
  );
}
