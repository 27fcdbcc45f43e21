import type { Failure, RuledOut } from '../../../advisor/ranking/recommendation.ts';
import { ChangeLink } from '../../result/ChangeLink.tsx';
import { useResult } from '../../result/result.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { midSentence, type Names } from '../../words/names.ts';
import { list } from '../../words/sentences.ts';
import css from './Ranking.module.css';
import { WouldScore } from './WouldScore.tsx';

/** A framework that fails a requirement: never hidden, never ranked last, always with the answer that did it. */
export function RuledOutRow({ ruledOut: { framework, failures, wouldScore } }: { ruledOut: RuledOut }) {
  const { recommendation, names } = useResult();
  const scored = recommendation.weights.length > 0;
  return (
    <li className={classNames(css.standing, css.ruledOut, !scored && css.unscored)}>
      <span className={css.rank} aria-hidden="true">
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="2" fill="none" />
        </svg>
      </span>
      <h3>
        <span className="sr-only">Ruled out:</span> <FrameworkName id={framework} link />
      </h3>
      <WouldScore score={wouldScore} />
      <div className={css.reason}>
        {failures.map((failure) => (
          <p key={`${failure.question} ${failure.option}`}>
            <Because failure={failure} names={names} />{' '}
            <ChangeLink question={failure.question}>Change the answer</ChangeLink>
          </p>
        ))}
      </div>
    </li>
  );
}

function Because({ failure: { question, option, fact, has }, names }: { failure: Failure; names: Names }) {
  return (
    <>
      <b>Ruled out</b> by the answer “{names.option(question, option)}” to “{names.question(question)}”. Its{' '}
      {midSentence(names.fact(fact))}: {list(has.map((value) => names.value(fact, value)))}.
    </>
  );
}
