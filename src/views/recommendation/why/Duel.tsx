import type { ReactNode } from 'react';
import { pairOf } from '../../../advisor/pair/pair.ts';
import { type Dueller, duelOf } from '../../../advisor/ranking/duel.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';
import { useModel } from '../../app/knowledge.tsx';
import { pair as pairAddress } from '../../place/addresses.ts';
import { ANCHOR } from '../../result/anchors.ts';
import { fewestReasons } from '../../result/change-words.ts';
import { useResult } from '../../result/result.tsx';
import { longestBar, splitDuel, sumOf } from '../../result/split-duel.ts';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { Link } from '../../ui/Link.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { points } from '../../words/points.ts';
import { either } from '../../words/sentences.ts';
import css from './Duel.module.css';
import { DuelBars } from './DuelBars.tsx';
import { DuelChoice, useDuellers } from './DuelChoice.tsx';

/** The first against whom the verdict tells it against, or any two that the reader picks. */
export function Duel({ duellers, opponent }: { duellers: readonly Dueller[]; opponent: FrameworkId }) {
  const { pair, choose } = useDuellers(duellers, opponent);
  return pair && <Against pair={pair} choice={<DuelChoice duellers={duellers} pair={pair} onChoose={choose} />} />;
}

/** Two frameworks, criterion by criterion; the bars add up to the lead. */
function Against({ pair, choice }: { pair: readonly [Dueller, Dueller]; choice: ReactNode }) {
  const { names, recommendation } = useResult();
  const duel = duelOf(...pair);
  const ordered = pairOf(useModel(), duel.first, duel.second);
  const [first, second] = [names.framework(duel.first), names.framework(duel.second)];
  const { forFirst, forSecond } = splitDuel(duel);
  const [plus, minus] = [sumOf(forFirst), sumOf(forSecond)];
  const longest = Math.max(longestBar(forFirst), longestBar(forSecond));
  const out = pair.filter(({ framework }) => recommendation.ruledOut.some((own) => own.framework === framework));
  const ruledOut = out.map(({ framework }) => ` ${names.framework(framework)} is ruled out.`).join('');
  const reasons = fewestReasons(duel.lead < 0 ? duelOf(pair[1], pair[0]) : duel, names);
  return (
    <FoldedSection
      id={ANCHOR.against}
      title={`${first} against ${second}`}
      says={`In all, ${points(plus)} points for ${first} and ${points(minus)} for ${second}.${ruledOut}`}
    >
      {choice}
      {duel.differences.length === 0 ? (
        <p>Nothing that has weight tells the two apart.</p>
      ) : (
        <table className={css.versus}>
          <caption className="sr-only">
            Difference in points by criterion, {first} against {second}
          </caption>
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col" className={css.heads}>
                <span>
                  <FrameworkName id={duel.second} />
                  <span className={css.ahead}>ahead</span>
                </span>
                <span>
                  <FrameworkName id={duel.first} />
                  <span className={css.ahead}>ahead</span>
                </span>
              </th>
              <th scope="col" className="number">
                Points
              </th>
            </tr>
          </thead>
          <tbody>
            <DuelBars side="first" framework={duel.first} advantages={forFirst} longest={longest} />
            <DuelBars side="second" framework={duel.second} advantages={forSecond} longest={longest} />
          </tbody>
        </table>
      )}
      {reasons !== '' && <p className={`prose ${css.reasons}`}>{reasons}</p>}
      {ordered && (
        <p className="prose">
          Without your answers:{' '}
          <Link to={pairAddress(ordered)}>{either(ordered.map((id) => names.framework(id)))}</Link>, with every
          criterion, the disputes and what others chose.
        </p>
      )}
    </FoldedSection>
  );
}
