import { useState } from 'react';
import type { Question } from '../../../knowledge/knowledge-base.ts';
import { useEvidence } from '../../app/knowledge.tsx';
import { Prose } from '../../evidence/Prose.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { OptionEffects } from './OptionEffects.tsx';
import css from './WhyWeAsk.module.css';

/** The reason for the question and what each answer does, fetched when it is first opened. */
export function WhyWeAsk({ question }: { question: Question }) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      className={css.why}
      summary={<b>Why we ask</b>}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <div className={css.text}>
        {opened && (
          <WithEvidence>
            <Reasons question={question} />
          </WithEvidence>
        )}
      </div>
    </Disclosure>
  );
}

function Reasons({ question }: { question: Question }) {
  const said = useEvidence().questions[question.id];
  return (
    <>
      {said && <Prose text={said.why} />}
      <h2>What each answer does</h2>
      <dl className={css.options}>
        {question.options.map((option) => (
          <div key={option.id}>
            <dt>{option.text}</dt>
            <OptionEffects option={option} said={said?.options[option.id]} />
          </div>
        ))}
      </dl>
    </>
  );
}
