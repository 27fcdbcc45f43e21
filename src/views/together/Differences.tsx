import type { Disagreement } from '../../advisor/together/disagreements.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { count } from '../words/sentences.ts';
import { AnswerGroups } from './AnswerGroups.tsx';
import { BesideAnswers } from './BesideAnswers.tsx';
import css from './Differences.module.css';
import type { Together } from './together-facts.ts';
import { movesInWords, optionsInWords } from './together-words.ts';

/** Questions with different answers, and apart from them those that only somebody left open. */
export function Differences({ together }: { together: Together }) {
  const { disagreements, voices } = together;
  if (!disagreements) return null;
  const differing = disagreements.filter(({ contradicted }) => contradicted);
  const open = disagreements.filter(({ contradicted }) => !contradicted);
  return (
    <Section
      id="differ"
      title="Where you differ"
      aside={
        differing.length > 0
          ? `${count(differing.length, 'question')}, what moves most first.${voices.length > 2 ? ' Bold is the answer that stands alone.' : ''}`
          : undefined
      }
    >
      {differing.length === 0 ? (
        <p>No two of you gave different answers to a question.</p>
      ) : (
        <Answers caption="Answers that differ, question by question" of={differing} together={together} />
      )}
      {open.length > 0 && (
        <Disclosure
          printed
          data-fold="open"
          summary={`${count(open.length, 'more question is', 'more questions are')} open on some link, and nobody contradicts anybody there`}
        >
          <Answers caption="Answers that somebody left open, question by question" of={open} together={together} />
        </Disclosure>
      )}
      <BesideAnswers together={together} />
    </Section>
  );
}

interface AnswersProps {
  readonly caption: string;
  readonly of: readonly Disagreement[];
  readonly together: Together;
}

/** A column for each of few voices; of many, who gave which answer. On a narrow screen each row stands as a list. */
function Answers({ caption, of, together }: AnswersProps) {
  const { voices, names } = together;
  const few = voices.length <= COLUMNS;
  return (
    <table className={css.differ}>
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Question</th>
          {few ? (
            voices.map(({ place, name }) => (
              <th key={place} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))
          ) : (
            <th scope="col">Answers</th>
          )}
          <th scope="col">Moves</th>
        </tr>
      </thead>
      <tbody>
        {of.map((disagreement) => (
          <tr key={disagreement.question}>
            <th scope="row">{names.question(disagreement.question)}</th>
            {few ? (
              <EachAnswer of={disagreement} together={together} />
            ) : (
              <td className={css.whole}>
                <AnswerGroups of={disagreement} together={together} />
              </td>
            )}
            <td className={disagreement.decisive ? css.decisive : css.moves}>
              <span className={css.who} aria-hidden="true">
                Moves
              </span>
              <span>{movesInWords(disagreement, names)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** As many voices as stand side by side. */
const COLUMNS = 3;

function EachAnswer({
  of: { question, answers },
  together: { voices, names },
}: {
  of: Disagreement;
  together: Together;
}) {
  return voices.map(({ place, name }, voice) => {
    const answer = answers[voice] ?? [];
    const alone = voices.length > 2 && answers.filter((other) => other.join() === answer.join()).length === 1;
    return (
      <td key={place} className={answer.length === 0 ? css.open : alone ? css.alone : undefined}>
        <bdi className={css.who} aria-hidden="true">
          {name}
        </bdi>
        <span>{optionsInWords(question, answer, names)}</span>
      </td>
    );
  });
}
