import { useState } from 'react';
import type { Question } from '../../../knowledge/model.ts';
import { lazyComponent } from '../../app/lazy-component.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import css from './WhyWeAsk.module.css';

const Reasons = lazyComponent(
  () => import('./Reasons.tsx').then((m) => m.Reasons),
  (absent) => (
    <p className="note">
      {absent.kind === 'waiting' ? (
        'Loading the text …'
      ) : (
        <>
          The text could not be fetched. <LinkButton onClick={absent.tryAgain}>Try again</LinkButton>
        </>
      )}
    </p>
  ),
);

/** The reason for the question and what each answer does, fetched when it is first opened. */
export function WhyWeAsk({ question }: { question: Question }) {
  const [opened, setOpened] = useState(false);
  return (
    <Disclosure
      className={css.why}
      summary={<b>Why we ask</b>}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <div className={css.text}>{opened && <Reasons question={question} />}</div>
    </Disclosure>
  );
}
