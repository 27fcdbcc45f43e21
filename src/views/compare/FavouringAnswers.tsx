import { type AnswersBetween, answersBetween, type FavouringAnswer } from '../../advisor/pair/answers-between.ts';
import { SIDES, type Side } from '../../advisor/pair/pair.ts';
import { useProfile } from '../app/store.tsx';
import { question as questionAddress } from '../place/addresses.ts';
import { classNames } from '../ui/class-names.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { HUE_CLASS } from '../ui/hue.ts';
import { Link } from '../ui/Link.tsx';
import { Section } from '../ui/Section.tsx';
import { count } from '../words/sentences.ts';
import { shorten } from '../words/shorten.ts';
import { answersInShort, becauseWords } from './answer-words.ts';
import { useComparison } from './comparison.tsx';
import css from './FavouringAnswers.module.css';

/** So many answers say most. */
const SHOWN = 6;

/** Which answers to the questions speak for which of the two, and by what. */
export function FavouringAnswers() {
  const comparison = useComparison();
  const { model, assessment, pair } = comparison;
  const { leftOut } = useProfile();
  const answers = answersBetween(model, assessment, leftOut, pair);
  return (
    <Section
      id="answers"
      title="Which answers favour which"
      aside="Each answer by itself, the one that says most first, with the criteria that speak for it."
    >
      <p className={css.sum}>{answersInShort(comparison, answers)}</p>
      <div className={css.sides}>
        {SIDES.map((side) => (
          <Favouring key={side} side={side} answers={answers.favour[side]} />
        ))}
      </div>
    </Section>
  );
}

function Favouring({ side, answers }: { side: Side; answers: AnswersBetween['favour'][Side] }) {
  const { frameworks } = useComparison();
  const { first, others } = shorten(answers, SHOWN);
  return (
    <div className={classNames(css.side, HUE_CLASS[frameworks[side].hue])}>
      <h3>
        <FrameworkName id={frameworks[side].id} />
      </h3>
      {first.length === 0 ? <p>No answer favours it.</p> : <AnswerList side={side} answers={first} />}
      {others.length > 0 && (
        <Disclosure
          summary={
            <>
              {count(others.length, 'more answer')}
              <span className="sr-only"> that favour {frameworks[side].name}</span>
            </>
          }
        >
          <AnswerList side={side} answers={others} />
        </Disclosure>
      )}
    </div>
  );
}

function AnswerList({ side, answers }: { side: Side; answers: readonly FavouringAnswer[] }) {
  const comparison = useComparison();
  const { names } = comparison;
  return (
    <ul className={css.answers}>
      {answers.map((answer) => (
        <li key={`${answer.question} ${answer.option}`}>
          <span>
            <Link to={questionAddress(answer.question)}>{names.topic(answer.question)}</Link>:{' '}
            {names.option(answer.question, answer.option)}
          </span>
          <span className="soft">{becauseWords(comparison, side, answer)}</span>
        </li>
      ))}
    </ul>
  );
}
