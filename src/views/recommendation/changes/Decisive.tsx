import type { DecisiveFinding } from '../../../advisor/robustness/analysis.ts';
import { Findings } from '../../evidence/Findings.tsx';
import { WithEvidence } from '../../evidence/WithEvidence.tsx';
import { decisiveInWords } from '../result/change-words.ts';
import { useResult } from '../result/result.tsx';
import { TryOut } from '../trial/TryOut.tsx';
import css from './Changes.module.css';

/** The one finding that matters most, with what it would have to say. */
export function Decisive({ decisive }: { decisive: DecisiveFinding }) {
  const { names } = useResult();
  return (
    <>
      <p className="prose">
        {decisiveInWords(decisive, names)}{' '}
        <TryOut
          className="no-print"
          id="try-finding"
          change={{ kind: 'rating', finding: decisive.finding, rating: decisive.to }}
          aloud="this other rating"
        >
          Try it out
        </TryOut>
      </p>
      <div className={css.finding}>
        <WithEvidence>
          <Findings numbers={[decisive.finding]} />
        </WithEvidence>
      </div>
    </>
  );
}
