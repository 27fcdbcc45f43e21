import type { Standing } from '../../../advisor/ranking/recommendation.ts';
import { ANCHOR } from '../../result/anchors.ts';
import { LazyDisclosure } from '../../result/LazyDisclosure.tsx';
import { useResult } from '../../result/result.tsx';
import { FrameworkName } from '../../ui/FrameworkName.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { leadersOf } from '../../words/leaders.ts';
import { points } from '../../words/points.ts';
import { Reasons } from './Reasons.tsx';
import { inShort, whyInShort } from './reason-words.ts';
import css from './Why.module.css';

/** The first with its reasons laid open, all others in the same form, closed. With a tie all are closed. */
export function Why() {
  const { recommendation, names } = useResult();
  const [leader, alsoFirst] = leadersOf(recommendation.verdict);
  const alone = alsoFirst === undefined ? leader : undefined;
  const first = recommendation.standings.find(({ framework }) => framework === alone);
  const others = recommendation.standings.filter((standing) => standing !== first);
  return (
    <FoldedSection
      says={whyInShort(recommendation, names)}
      id={ANCHOR.why}
      title={first ? `Why ${names.framework(first.framework)}` : 'What carries each'}
      aside={
        <>
          What carries a framework and what it costs, in points earned or lost of points possible.{' '}
          <span className="no-print">Open a line for its findings.</span>
        </>
      }
    >
      {first && <Reasons standing={first} level={3} />}
      {first && others.length > 0 && <h3 className={css.others}>The others</h3>}
      {others.map((standing) => (
        <Other key={standing.framework} standing={standing} level={first ? 4 : 3} />
      ))}
    </FoldedSection>
  );
}

function Other({ standing, level }: { standing: Standing; level: 3 | 4 }) {
  const { recommendation, names } = useResult();
  const summary = (
    <span className={css.line}>
      <FrameworkName id={standing.framework} />
      <span className={`soft ${css.inShort}`}>{inShort(standing, names)}</span>
      <span className={css.points}>
        <b>{points(standing.score)}</b>
      </span>
    </span>
  );
  return (
    // On paper the findings of all would fill a hundred pages.
    <LazyDisclosure
      className={css.row}
      summary={summary}
      printed={leadersOf(recommendation.verdict).includes(standing.framework)}
    >
      <div className={css.otherBody}>
        <Reasons standing={standing} level={level} />
      </div>
    </LazyDisclosure>
  );
}
