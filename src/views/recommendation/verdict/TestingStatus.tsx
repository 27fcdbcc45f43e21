import { DRAWS } from '../../../advisor/robustness/acceptability.ts';
import { inThousands } from '../../words/share-of-draws.ts';
import { useResult } from '../result/result.tsx';

/** Says, to those who do not see it, that the figures are still being worked out. */
export function TestingStatus() {
  const { analysis, own } = useResult();
  return (
    <p role="status" className="sr-only">
      {analysis.kind === 'testing' && `Testing ${inThousands(DRAWS)} readings of ${own ? 'your' : 'these'} answers`}
    </p>
  );
}
