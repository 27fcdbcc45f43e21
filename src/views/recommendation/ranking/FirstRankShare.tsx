import type { FrameworkId } from '../../../knowledge/model.ts';
import { useDoneAnalysis, useResult } from '../../result/result.tsx';
import { percent } from '../../words/points.ts';
import css from './Ranking.module.css';

/** In how many of the draws a framework comes first: number and track. Keeps its space until that is known. */
export function FirstRankShare({ framework }: { framework: FrameworkId }) {
  const { analysis } = useResult();
  const share = useDoneAnalysis()?.acceptability.find((own) => own.framework === framework)?.byRank[0];
  return (
    <p className={css.first}>
      <span className={`sr-only-wide ${css.firstLabel}`}>First in </span>
      {share === undefined ? (
        <>
          <b aria-hidden="true">{analysis.kind === 'failed' ? '?' : '…'}</b>
          <span className="sr-only">
            {`how many readings is ${analysis.kind === 'failed' ? 'unknown' : 'not known yet'}`}
          </span>
        </>
      ) : (
        <>
          <b>{percent(share)}</b>
          <span className="sr-only"> of readings</span>
        </>
      )}
      <span className={css.draws} aria-hidden="true">
        <span style={{ width: `${((share ?? 0) * 100).toFixed(2)}%` }} />
      </span>
    </p>
  );
}
