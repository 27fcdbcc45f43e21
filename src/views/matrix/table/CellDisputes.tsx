import { useModel } from '../../app/knowledge.tsx';
import { DisputeWords } from '../../evidence/DisputeWords.tsx';
import { Marks } from '../../ui/Rating.tsx';
import css from './Opened.module.css';

/** The recorded disputes about a cell, each with what the sides say. Use it below `WithEvidence`. */
export function CellDisputes({ conflicts }: { conflicts: readonly string[] }) {
  const known = useModel().conflicts.filter(({ id }) => conflicts.includes(id));
  if (known.length === 0) return null;
  return (
    <ul className={css.disputes}>
      {known.map(({ id, topic }) => (
        <li key={id}>
          <p className={css.disputeTitle}>
            <Marks cell={{ disputed: true }} /> <b>{topic}</b>
          </p>
          <DisputeWords conflict={id} />
        </li>
      ))}
    </ul>
  );
}
