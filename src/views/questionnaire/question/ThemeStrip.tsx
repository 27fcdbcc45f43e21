import type { QuestionId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useProfile } from '../../app/store.tsx';
import { questionsByTheme } from '../../outlook/question-themes.ts';
import css from './ThemeStrip.module.css';

/** How far one is, in one line: a part for each theme, as long as it has questions. Words beside it say the same. */
export function ThemeStrip({ current }: { current: QuestionId }) {
  return (
    <span className={css.strip} aria-hidden="true">
      {questionsByTheme(useModel(), useProfile()).map(({ id, questions, answered }) => (
        <i
          key={id}
          className={questions.some((question) => question.id === current) ? css.now : undefined}
          style={{ flexGrow: questions.length }}
        >
          <b style={{ width: `${(100 * answered.length) / questions.length}%` }} />
        </i>
      ))}
    </span>
  );
}
