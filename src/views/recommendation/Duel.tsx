import type { Duel as DuelFacts } from '../../advisor/recommendation.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { points } from '../ui/points.ts';
import { Section } from '../ui/Section.tsx';
import { fewestReasons } from './change-words.ts';
import css from './Duel.module.css';
import { DuelBars } from './DuelBars.tsx';
import { PART } from './parts.ts';
import { useShown, useTested } from './shown.tsx';
import { longestBar, splitDuel, sumOf } from './split-duel.ts';

/** The first against the second, criterion by criterion; the bars add up to the lead. */
export function Duel({ duel }: { duel: DuelFacts }) {
  const { names } = useShown();
  const [first, second] = [names.framework(duel.first), names.framework(duel.second)];
  const { forFirst, forSecond } = splitDuel(duel);
  const [plus, minus] = [sumOf(forFirst), sumOf(forSecond)];
  const longest = Math.max(longestBar(forFirst), longestBar(forSecond));
  return (
    <Section
      id={PART.against}
      title={`${first} against ${second}`}
      aside={`In all, ${points(plus)} points for ${first} and ${points(minus)} for ${second}.`}
    >
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
      <FewestReasons duel={duel} />
    </Section>
  );
}

/** Keeps its space until it is known. */
function FewestReasons({ duel }: { duel: DuelFacts }) {
  const { recommendation, analysis, names } = useShown();
  const against = useTested()?.rivals.find(({ framework }) => framework === duel.second);
  if (recommendation.verdict.kind !== 'leads' || analysis.kind === 'failed') return null;
  return <p className={`prose ${css.reasons}`}>{against ? fewestReasons(duel, against.why, names) : '…'}</p>;
}
