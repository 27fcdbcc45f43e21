import { useId } from 'react';
import { useModel } from '../../app/knowledge.tsx';
import { useProfile } from '../../app/store.tsx';
import { useOutlook } from '../../outlook/outlook.ts';
import { questionsByTheme, type ThemeQuestions } from '../../outlook/question-themes.ts';
import { usesOf } from '../../outlook/question-uses.ts';
import { useProspects } from '../../outlook/use-prospects.ts';
import { questionFrom } from '../../profile/return-to.ts';
import { Link } from '../../ui/Link.tsx';
import { USES } from '../asking/question-words.ts';
import css from './OpenList.module.css';

/** Questions without an answer, theme by theme, each with what an answer can still do and a link to give it. */
export function OpenList() {
  return questionsByTheme(useModel(), useProfile())
    .filter(({ open }) => open.length > 0)
    .map((theme) => <Theme key={theme.id} theme={theme} />);
}

function Theme({ theme: { name, open } }: { theme: ThemeQuestions }) {
  const uses = usesOf(useProspects(), useOutlook(useProfile()));
  const id = useId();
  return (
    <div className={css.part}>
      <h3 id={id}>{name}</h3>
      <ul className={css.open} aria-labelledby={id}>
        {open.map((question) => {
          const use = uses.get(question.id);
          return (
            <li key={question.id}>
              <span>
                {question.text} {use && <span className={css.use}>{USES[use]}</span>}
              </span>
              <Link to={questionFrom('answers', question.id)} aria-label={`Answer: ${question.text}`}>
                Answer
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
