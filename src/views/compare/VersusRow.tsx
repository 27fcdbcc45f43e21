import { SIDES, type Side } from '../../advisor/pair/pair.ts';
import type { Gap } from '../../advisor/pair/ratings-apart.ts';
import { AllEvidence } from '../app/evidence-parts.tsx';
import { Findings } from '../evidence/Findings.tsx';
import { OpeningRow } from '../evidence/OpeningRow.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { cell as cellAddress } from '../place/addresses.ts';
import { classNames } from '../ui/class-names.ts';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { HUE_CLASS } from '../ui/hue.ts';
import { Link } from '../ui/Link.tsx';
import { Marks } from '../ui/Rating.tsx';
import { ratingWord } from '../words/rating-word.ts';
import { useComparison } from './comparison.tsx';
import { aheadBy } from './pair-words.ts';
import css from './VersusTable.module.css';

export interface VersusRowProps {
  readonly gap: Gap;
  /** Who is ahead; null where both are level. */
  readonly side: Side | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One criterion of both; it opens to the findings behind either word. */
export function VersusRow({ gap, side, open, onToggle }: VersusRowProps) {
  const { frameworks, names, nameOf } = useComparison();
  const word = (own: Side) => (
    <td className={classNames(css[own], own === side && css.ahead)}>
      <span className={css.word}>{ratingWord(gap[own].value)}</span> <Marks cell={gap[own]} />
    </td>
  );
  return (
    <OpeningRow
      name={names.criterion(gap.criterion)}
      columns={SIDES.length + 2}
      open={open}
      onToggle={onToggle}
      cells={
        <>
          {word('first')}
          <td className={css.bar}>
            {side === null ? (
              <span className="sr-only">level</span>
            ) : (
              <>
                <span
                  className={classNames(css.steps, HUE_CLASS[frameworks[side].hue])}
                  data-side={side}
                  data-steps={gap.steps}
                />
                <span className="sr-only">{aheadBy(nameOf(side), gap.steps)}</span>
              </>
            )}
          </td>
          {word('second')}
        </>
      }
    >
      <AllEvidence>
        <WithEvidence>
          <div className={css.sides}>
            {SIDES.map((own) => (
              <Behind key={own} gap={gap} side={own} />
            ))}
          </div>
        </WithEvidence>
      </AllEvidence>
    </OpeningRow>
  );
}

/** What stands behind the word of one of the two. */
function Behind({ gap, side }: { gap: Gap; side: Side }) {
  const { frameworks, names } = useComparison();
  const { findings, outdated, asides } = gap[side];
  const { id } = frameworks[side];
  return (
    <div>
      <p>
        <FrameworkName id={id} />
      </p>
      <Findings numbers={[...findings, ...outdated]} outdated={outdated} asides={asides} />
      <p>
        <Link to={cellAddress(id, gap.criterion)}>
          This cell in the matrix
          <span className="sr-only">
            : {frameworks[side].name}, {names.criterion(gap.criterion)}
          </span>
        </Link>
      </p>
    </div>
  );
}
