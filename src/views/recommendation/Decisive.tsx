import type { DecisiveFinding } from '../../advisor/analysis.ts';
import { Findings } from '../ui/Findings.tsx';
import { useModel, WithEvidence } from '../ui/knowledge.tsx';
import css from './Changes.module.css';
import { decisiveInWords } from './change-words.ts';
import { useShown } from './shown.tsx';

/** The one finding that matters most, with what it would have to say. */
export function Decisive({ decisive }: { decisive: DecisiveFinding | undefined }) {
  const { names } = useShown();
  const finding = useModel().findings[decisive?.finding ?? -1];
  if (!decisive || finding?.kind !== 'rated') return <p className="prose">No single rating does, whatever it were.</p>;
  return (
    <>
      <p className="prose">{decisiveInWords(decisive, finding.framework, finding.criterion, names)}</p>
      <div className={css.finding}>
        <WithEvidence>
          <Findings numbers={[decisive.finding]} />
        </WithEvidence>
      </div>
    </>
  );
}
