import { DRAWS } from '../../advisor/robustness/spread.ts';
import { useResult } from '../result/result.tsx';
import { surenessOf } from '../result/result-facts.ts';
import { figures } from '../words/sentences.ts';

/** Says, to those who do not see it, that the figures are still being worked out. */
export function TestingStatus() {
  const result = useResult();
  return (
    <p role="status" className="sr-only">
      {surenessOf(result) === 'testing' &&
        `Testing ${figures(DRAWS)} readings of ${result.own ? 'your' : 'these'} answers`}
    </p>
  );
}
