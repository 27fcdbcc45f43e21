import type { Agreement } from '../../advisor/together/agreement.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import type { Names } from '../words/names.ts';
import { count } from '../words/sentences.ts';
import { shorten } from '../words/shorten.ts';
import css from './Agreed.module.css';
import type { Together } from './together-facts.ts';
import { optionsInWords } from './together-words.ts';

const SHOWN = 6;

/** Questions that everybody answered alike. */
export function Agreed({ together: { agreements, names, voices } }: { together: Together }) {
  const { first, others } = shorten(agreements, SHOWN);
  const all = voices.length === 2 ? 'both' : 'all';
  return (
    <Section
      id="agree"
      title="Where you agree"
      aside={
        agreements.length > 0
          ? `${count(agreements.length, 'question has', 'questions have')} the same answer on ${all} links${others.length > 0 ? '. Those that count most come first' : ''}.`
          : undefined
      }
    >
      {agreements.length === 0 && <p>No question has the same answer on {all} links.</p>}
      <Answers agreements={first} names={names} />
      {others.length > 0 && (
        <Disclosure printed data-fold="agree" summary={`The other ${others.length}`}>
          <Answers agreements={others} names={names} />
        </Disclosure>
      )}
    </Section>
  );
}

function Answers({ agreements, names }: { agreements: readonly Agreement[]; names: Names }) {
  return (
    <dl className={css.answers}>
      {agreements.map(({ question, options }) => (
        <div key={question}>
          <dt>{names.topic(question)}</dt>
          <dd>{optionsInWords(question, options, names)}</dd>
        </div>
      ))}
    </dl>
  );
}
