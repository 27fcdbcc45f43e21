import type { ReactElement } from 'react';
import type { AnswerFlip } from '../../../advisor/robustness/analysis.ts';
import { useModel } from '../../app/knowledge.tsx';
import { ChangeLink } from '../../result/ChangeLink.tsx';
import { answerInWords, firstThen } from '../../result/change-words.ts';
import { useResult } from '../../result/result.tsx';
import { TryOut } from '../../result/trial/TryOut.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { leadersOf } from '../../words/leaders.ts';
import { either, inWords, sentence } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import css from './Changes.module.css';
import { flipGroups, telling } from './flip-groups.ts';

/** Answers told at once for each change; more of them wait in a disclosure. */
const TOLD = 3;

/** Every single answer whose change puts another first, question by question; what is no news is counted. */
export function AnswerFlips({ flips }: { flips: readonly AnswerFlip[] }) {
  const { names, own } = useResult();
  const told = telling(flips);
  const notTold = <OnlyRequiring answers={flips.length - told.length} />;
  if (told.length === 0)
    return (
      <p className="prose">
        {notTold} No {flips.length > 0 && 'other '}change to a single answer given does. <OutOfReach />
      </p>
    );
  return (
    <>
      <ul className={css.flips}>
        {flipGroups(told).map(({ question, from, first, to }) => (
          <li key={`${question} ${first.join()}`}>
            <div>
              <b>{names.question(question)}</b>
              <span className="soft">
                {own ? 'Your' : 'The'} answer: {answerInWords(question, from, names)}
              </span>
            </div>
            <div>
              <p>
                {first.length === 1 && <FrameworkName id={first[0] ?? ''} />}
                <span className={css.then}>
                  {first.length === 1 ? 'comes first with' : `${sentence(firstThen(first, 'is', names))} with`}
                  {to.length > 1 && ' one of these'}
                </span>
              </p>
              <Answers question={question} to={to} />
            </div>
            <ChangeLink question={question}>Change</ChangeLink>
          </li>
        ))}
      </ul>
      <p className="prose note">
        {notTold} No other change to a single answer given does. <NeverFirst flips={flips} /> <OutOfReach />
      </p>
    </>
  );
}

function Answers({ question, to }: Pick<AnswerFlip, 'question'> & { to: readonly AnswerFlip['to'][] }) {
  const { names } = useResult();
  const each = to.map((options) => (
    <TryOut
      key={options.join()}
      id={['try', question, ...options].join('-')}
      change={{ kind: 'answer', question, options }}
      aloud="try it out"
    >
      {sentence(answerInWords(question, options, names))}
    </TryOut>
  ));
  const { first, others } = shorten(each, TOLD);
  return (
    <>
      {each.length === 1 ? <p>{first}</p> : <Listed items={first} />}
      {others.length > 0 && (
        <Disclosure printed summary={`${others.length} more answers that do`}>
          <Listed items={others} />
        </Disclosure>
      )}
    </>
  );
}

function Listed({ items }: { items: readonly ReactElement[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.key}>{item}</li>
      ))}
    </ul>
  );
}

/** How many answers would put another first by a requirement, and by nothing else. */
function OnlyRequiring({ answers }: { answers: number }) {
  const { recommendation, names } = useResult();
  if (answers === 0) return null;
  const first = either(leadersOf(recommendation.verdict).map(names.framework));
  const each = answers === 1 ? 'answer is not listed: it' : 'answers are not listed: each';
  return (
    <span>{`${sentence(inWords(answers))} ${each} would only require something that ${first} does not have.`}</span>
  );
}

/** Whom no answer to what is still open puts first. */
function OutOfReach() {
  const { recommendation, prospects, names, own } = useResult();
  if (prospects.open.length === 0) return null;
  const lost = recommendation.standings.filter(({ framework }) => prospects.outOfReach.includes(framework));
  if (lost.length === 0) return null;
  const nothing = own ? 'Nothing that you could still answer' : 'No answer to what is still open';
  return <span>{`${nothing} puts ${either(lost.map(({ framework }) => names.framework(framework)))} first.`}</span>;
}

/** Whom no change to a single answer puts first. */
function NeverFirst({ flips }: { flips: readonly AnswerFlip[] }) {
  const { recommendation, names } = useResult();
  const ever = new Set([...leadersOf(recommendation.verdict), ...flips.flatMap(({ first }) => first)]);
  const never = useModel().frameworks.filter(({ id }) => !ever.has(id));
  if (never.length === 0) return null;
  return <span>{`None puts ${either(never.map(({ id }) => names.framework(id)))} first.`}</span>;
}
