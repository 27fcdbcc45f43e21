import type { Disagreement } from '../../advisor/together/disagreements.ts';
import { classNames } from '../ui/class-names.ts';
import css from './AnswerGroups.module.css';
import { VoiceName } from './links/VoiceName.tsx';
import type { Together } from './together-facts.ts';
import { optionsInWords } from './together-words.ts';

/** Each answer to a question with those who gave it, in the order of the voices; those who gave none come last. */
export function AnswerGroups({
  of: { question, answers },
  together: { voices, names },
}: {
  of: Disagreement;
  together: Together;
}) {
  const keys = [...new Set(answers.map((answer) => answer.join()))].sort((a, b) => Number(a === '') - Number(b === ''));
  return (
    <dl className={css.groups}>
      {keys.map((key) => {
        const by = voices.filter((_, place) => answers[place]?.join() === key);
        const answer = key === '' ? [] : key.split(',');
        return (
          <div key={key}>
            <dt>
              {by.map((voice) => (
                <VoiceName key={voice.place} {...voice} />
              ))}
            </dt>
            <dd
              className={classNames(by.length === 1 && voices.length > 2 && css.alone, answer.length === 0 && css.open)}
            >
              {optionsInWords(question, answer, names)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
