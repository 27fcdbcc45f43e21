import { useId, useState } from 'react';
import type { QuestionId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useProfile } from '../../app/store.tsx';
import { sortQuestions } from '../../outlook/question-order.ts';
import { answers } from '../../place/addresses.ts';
import { classNames } from '../../ui/class-names.ts';
import { Link } from '../../ui/Link.tsx';
import { answeredByTheme, answeredOf } from '../asking/question-words.ts';
import css from './QuestionOverview.module.css';
import { StandingsSoFar } from './StandingsSoFar.tsx';
import { ThemeStrip } from './ThemeStrip.tsx';
import { Themes } from './Themes.tsx';
import { useAdvice } from './use-advice.ts';

/**
 * How far one is, theme by theme, and the standings for those who ask for them. Beside the question; on a small screen
 * above it, a strip and two folds.
 */
export function QuestionOverview({ current }: { current: QuestionId }) {
  const fetch = useAdvice();
  const advice = fetch.kind === 'here' ? fetch.value : undefined;
  const model = useModel();
  const answered = sortQuestions(model, useProfile()).answered.length;
  const all = model.questions.length;
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <aside className={css.where} aria-labelledby={id}>
      <h2 id={id}>Where you are</h2>
      <ThemeStrip current={current} />
      <button
        type="button"
        className={css.opener}
        aria-expanded={open}
        aria-controls={`${id}themes`}
        onClick={() => setOpen(!open)}
      >
        {answeredByTheme(answered, all)}
      </button>
      <div id={`${id}themes`} className={classNames(css.themes, !open && css.folded)}>
        <p className={css.count}>
          <span>{answeredOf(answered, all)}</span>
          {answered > 0 && <Link to={answers()}>Check your answers</Link>}
        </p>
        <Themes current={current} advice={advice} />
      </div>
      <StandingsSoFar advice={advice} />
    </aside>
  );
}
