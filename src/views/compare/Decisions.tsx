import { SIDES, type Side } from '../../advisor/pair/pair.ts';
import { classNames } from '../ui/class-names.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { HUE_CLASS } from '../ui/hue.ts';
import { Section } from '../ui/Section.tsx';
import { inWords } from '../words/sentences.ts';
import { type DecisionsBetween, decisionsBetween, OUTCOMES, type TellingAnswer } from './between-two.ts';
import { useComparison } from './comparison.tsx';
import css from './Decisions.module.css';
import {
  allOfThem,
  caution,
  onPages,
  otherOutcomes,
  outcomeWords,
  tellingAnswers,
  tookOne,
  weighedBoth,
} from './decision-words.ts';

/** What people who published a decision chose between the two, and what told their projects apart. */
export function Decisions() {
  const { pair, nameOf } = useComparison();
  const decisions = decisionsBetween(pair);
  return (
    <Section id="decided" title="What others chose" aside="Published decisions that weighed these two.">
      {decisions ? (
        <Counted decisions={decisions} />
      ) : (
        <p>
          We know of no published decision that weighed {nameOf('first')} against {nameOf('second')}.
        </p>
      )}
    </Section>
  );
}

function Counted({ decisions }: { decisions: DecisionsBetween }) {
  const comparison = useComparison();
  const { model, nameOf } = comparison;
  const { took } = decisions;
  const telling = tellingAnswers(decisions, model);
  return (
    <>
      <p className={css.head}>
        Of {weighedBoth(decisions)} published decisions, {onPages(decisions)},{' '}
        <b>
          {took.first.length} took {nameOf('first')}
        </b>{' '}
        and{' '}
        <b>
          {took.second.length} took {nameOf('second')}
        </b>
        . {otherOutcomes(decisions)}
      </p>
      {telling.length > 0 ? (
        <>
          <p>What these wrote of their projects, as answers to our questions:</p>
          <ul className={css.counts}>
            {telling.map((answer) => (
              <Telling key={`${answer.question} ${answer.option}`} answer={answer} />
            ))}
          </ul>
        </>
      ) : (
        <p>
          The {inWords(tookOne(decisions))} that took one of the two are too few to show what told their projects apart.
        </p>
      )}
      <p className={classNames('note', css.caution)}>{caution(decisions)}</p>
      <Disclosure printed summary={allOfThem(decisions)}>
        <DecisionList decisions={decisions} />
      </Disclosure>
    </>
  );
}

function Telling({ answer }: { answer: TellingAnswer }) {
  const { names } = useComparison();
  return (
    <li>
      <span className={css.said}>
        <b>{names.topic(answer.question)}:</b> {names.option(answer.question, answer.option)}
      </span>
      {SIDES.map((side) => (
        <Tally key={side} side={side} number={answer[side]} />
      ))}
    </li>
  );
}

/** A count, one square each. */
function Tally({ side, number }: { side: Side; number: number }) {
  const { frameworks } = useComparison();
  const { id, hue } = frameworks[side];
  return (
    <span className={css.tally}>
      <FrameworkName id={id} /> <b>{number}</b>
      <span className={classNames(css.squares, HUE_CLASS[hue])} aria-hidden="true">
        {Array.from({ length: number }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one is like the other.
          <i key={place} />
        ))}
      </span>
    </span>
  );
}

function DecisionList({ decisions: { took } }: { decisions: DecisionsBetween }) {
  const comparison = useComparison();
  const words = outcomeWords(comparison);
  return (
    <ul className={css.decisions}>
      {OUTCOMES.flatMap((outcome) =>
        took[outcome].map(({ id, title, url }) => (
          <li key={id}>
            {url === null ? title : <a href={url}>{title}</a>} <span className="soft">{words[outcome]}</span>
          </li>
        )),
      )}
    </ul>
  );
}
