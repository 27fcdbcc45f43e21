import { DRAWS } from '../../../advisor/robustness/acceptability.ts';
import { inThousands } from '../../words/share-of-draws.ts';
import { useShown } from '../result/shown.tsx';

/** Says, to those who do not see it, that the figures are still being worked out. */
export function TestingStatus() {
  const { analysis, own } = useShown();
  return (
    <p role="status" className="sr-only">
      {analysis.kind === 'testing' && `Testing ${inThousands(DRAWS)} readings of ${own ? 'your' : 'these'} answers`}
    </p>
  );
}
