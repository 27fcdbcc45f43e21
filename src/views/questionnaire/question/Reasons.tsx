import type { Question } from '../../../knowledge/model.ts';
import { useEvidence } from '../../app/knowledge.tsx';
import { Prose } from '../../evidence/Prose.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { OptionEffects } from './OptionEffects.tsx';
import css from './WhyWeAsk.module.css';

/** Why a question is asked, and what each answer does. */
export function Reasons({ question }: { question: Question }) {
  return (
    <WithEvidence>
      <ReasonsHere question={question} />
    </WithEvidence>
  );
}

function ReasonsHere({ question }: { question: Question }) {
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
