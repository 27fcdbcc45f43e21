import type { Rival } from '../../../advisor/robustness/analysis.ts';
import { rivalInWords, robustnessInWords } from '../../result/change-words.ts';
import { useResult } from '../../result/result.tsx';
import { TryOut } from '../../result/trial/TryOut.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import css from './Changes.module.css';

/** How wrong the weights may be, and the least change of them that brings each rival level. */
export function WeightMoves({ rivals }: { rivals: readonly Rival[] }) {
  const { recommendation, names } = useResult();
  const [leader] = recommendation.standings;
  const [second] = rivals;
  if (!leader || !second) return null;
  return (
    <>
      <p className="prose">{robustnessInWords(second, leader.framework, names)}</p>
      <p className="prose" id="least-change">
        The least change of weights that brings each of the others level with the first:
      </p>
      <dl className={css.moves} aria-labelledby="least-change">
        {rivals.map(({ framework, takeover, ...rival }) => (
          <div key={framework}>
            <dt>
              <FrameworkName id={framework} />
            </dt>
            <dd>
              {rivalInWords({ ...rival, takeover }, names)}
              {takeover && (
                <>
                  {' '}
                  <TryOut
                    className="no-print"
                    id={`try-weights-${framework}`}
                    change={{ kind: 'importances', importances: takeover.importances }}
                  >
                    {takeover.alone
                      ? `Put ${names.framework(framework)} first`
                      : `Make ${names.framework(framework)} level with the first`}
                  </TryOut>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
