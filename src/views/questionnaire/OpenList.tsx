import type { Question } from '../../knowledge/knowledge-base.ts';
import { Link } from '../ui/Link.tsx';
import css from './OpenList.module.css';
import { questionFrom } from './return-to.ts';

/** Questions without an answer, each with a link to give one. */
export function OpenList({ questions }: { questions: readonly Question[] }) {
  return (
    <ul className={css.open}>
      {questions.map(({ id, text }) => (
        <li key={id}>
          <span>{text}</span>
          <Link to={questionFrom('answers', id)} aria-label={`Answer: ${text}`}>
            Answer
          </Link>
        </li>
      ))}
    </ul>
  );
}
