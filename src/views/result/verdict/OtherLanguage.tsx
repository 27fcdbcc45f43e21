import { useMemo } from 'react';
import { otherLanguage } from '../../../advisor/robustness/other-language.ts';
import { useModel } from '../../app/knowledge.tsx';
import { otherLanguageInWords } from '../change-words.ts';
import { useResult } from '../result.tsx';
import { TryOut } from '../trial/TryOut.tsx';
import css from '../Verdict.module.css';

/** What staying in a language costs: who would be first in another one, and by how much. */
export function OtherLanguage() {
  const model = useModel();
  const { recommendation, names } = useResult();
  const gain = useMemo(() => otherLanguage(model, recommendation), [model, recommendation]);
  if (!gain) return null;
  return (
    <p className={css.open}>
      {otherLanguageInWords(gain, names)}{' '}
      <TryOut
        id="try-other-language"
        change={{ kind: 'answer', question: gain.question, options: [gain.option] }}
        aloud={names.option(gain.question, gain.option)}
        className="no-print"
      >
        Try it out
      </TryOut>
    </p>
  );
}
