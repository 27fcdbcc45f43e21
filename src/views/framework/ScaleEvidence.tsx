import type { Cell } from '../../advisor/evidence/cell.ts';
import type { Criterion, Framework } from '../../knowledge/model.ts';
import { useModel } from '../app/knowledge.tsx';
import { Findings } from '../evidence/Findings.tsx';
import { WithEvidence } from '../evidence/WithEvidence.tsx';
import { cell as cellAddress } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { ratingWord } from '../words/rating-word.ts';
import { list } from '../words/sentences.ts';
import css from './ScaleStrips.module.css';

export interface ScaleEvidenceProps {
  readonly framework: Framework;
  readonly criterion: Criterion;
  readonly own: Cell;
  readonly cells: readonly Cell[];
}

/** The findings behind one rating, and how the others are rated, in words. */
export function ScaleEvidence({ framework, criterion, own, cells }: ScaleEvidenceProps) {
  const { frameworks } = useModel();
  const others = cells
    .filter((cell) => cell !== own)
    .map(
      (cell) =>
        `${frameworks.find(({ id }) => id === cell.framework)?.name ?? cell.framework} ${cell.known ? ratingWord(cell.value) : 'unknown'}`,
    );
  const shown = [...own.findings, ...own.outdated];
  return (
    <div className={css.evidence}>
      <p>
        {criterion.question} {others.length > 0 && <span className="soft">The others: {list(others)}.</span>}
      </p>
      {shown.length === 0 ? (
        <p>No source in play speaks of this. In a ranking it stands half-way, with the whole scale open.</p>
      ) : (
        <WithEvidence>
          <Findings numbers={shown} outdated={own.outdated} asides={own.asides} withCorrections />
        </WithEvidence>
      )}
      <p>
        <Link to={cellAddress(framework.id, criterion.id)}>
          This cell in the matrix<span className="sr-only">: {criterion.name}</span>
        </Link>
      </p>
    </div>
  );
}
