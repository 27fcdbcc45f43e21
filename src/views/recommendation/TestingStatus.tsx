import { DRAWS } from '../../advisor/robustness/spread.ts';
import { useResult } from '../result/result.tsx';
import { surenessOf } from '../result/result-facts.ts';
import { inThousands } from '../words/share-of-draws.ts';

/** Says, to those who do not see it, that the figures are still being worked out. */
export function TestingStatus() {
  const result = useResult();
  return (
    <p role="status" className="sr-only">
      {surenessOf(result) === 'testing' &&
        `Testing ${inThousands(DRAWS)} readings of ${result.own ? 'your' : 'these'} answers`}
    </p>
  );
}
