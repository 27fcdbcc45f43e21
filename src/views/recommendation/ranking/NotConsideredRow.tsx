import type { NotConsidered } from '../../../advisor/ranking/recommendation.ts';
import { useAdvisor } from '../../app/store.tsx';
import { consideredId } from '../../profile/FrameworksConsidered.tsx';
import { useResult } from '../../result/result.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { list } from '../../words/sentences.ts';
import css from './Ranking.module.css';
import { WouldScore } from './WouldScore.tsx';

/** A framework that the person does not consider: beside the ranking, with what it would score in it. */
export function NotConsideredRow({ apart: { framework, failures, wouldScore } }: { apart: NotConsidered }) {
  const { recommendation, names, own } = useResult();
  const setCandidates = useAdvisor((state) => state.setCandidates);
  const scored = recommendation.weights.length > 0;
  const answers = [...new Set(failures.map(({ question, option }) => `“${names.option(question, option)}”`))];

  function consider() {
    setCandidates([...recommendation.profile.candidates, framework]);
    // The row leaves with the button.
    document.getElementById(consideredId(framework))?.focus();
  }
  return (
    <li className={classNames(css.standing, css.apart, !scored && css.unscored)}>
      <h3>
        <span className="sr-only">Not considered:</span> <FrameworkName id={framework} link />
      </h3>
      <WouldScore score={wouldScore} />
      <div className={css.reason}>
        <p>
          <b>Not considered.</b>{' '}
          {answers.length > 0 &&
            `The ${answers.length === 1 ? 'answer' : 'answers'} ${list(answers)} would rule it out. `}
          {own && (
            <LinkButton
              className="no-print"
              aria-label={`Consider it: ${names.framework(framework)}`}
              onClick={consider}
            >
              Consider it
            </LinkButton>
          )}
        </p>
      </div>
    </li>
  );
}
