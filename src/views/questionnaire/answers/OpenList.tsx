import { useId } from 'react';
import type { Question } from '../../../knowledge/knowledge-base.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useOutlook } from '../../outlook/outlook.ts';
import { useProspects } from '../../outlook/prospects.ts';
import { questionsByUse } from '../../outlook/questions-by-use.ts';
import { questionFrom } from '../../profile/return-to.ts';
import { Link } from '../../ui/Link.tsx';
import { USES } from '../asking/question-words.ts';
import css from './OpenList.module.css';

/** Questions without an answer, by what one can still do, each with a link to give it. */
export function OpenList() {
  return questionsByUse(useModel(), useProspects(), useOutlook()).map(({ use, questions }) =>
    use === 'any' ? (
      <List key={use} questions={questions} />
    ) : (
      <Part key={use} title={USES[use]} questions={questions} />
    ),
  );
}

function Part({ title, questions }: { title: string; questions: readonly Question[] }) {
  const id = useId();
  return (
    <div className={css.part}>
      <h3 id={id}>{title}</h3>
      <List labelledBy={id} questions={questions} />
    </div>
  );
}

function List({ questions, labelledBy }: { questions: readonly Question[]; labelledBy?: string }) {
  return (
    <ul className={css.open} aria-labelledby={labelledBy}>
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
