import { useEvidence, useModel } from '../ui/knowledge.tsx';
import { Prose } from '../ui/Prose.tsx';
import { Marks } from '../ui/Rating.tsx';
import css from './Opened.module.css';

/** The recorded disputes about a cell, each with what the sides say. Use it below `WithEvidence`. */
export function CellDisputes({ conflicts }: { conflicts: readonly string[] }) {
  const model = useModel();
  const evidence = useEvidence();
  const known = model.conflicts.filter(({ id }) => conflicts.includes(id));
  if (known.length === 0) return null;
  return (
    <ul className={css.disputes}>
      {known.map(({ id, topic }) => {
        const words = evidence.conflicts[id];
        return (
          <li key={id}>
            <p className={css.disputeTitle}>
              <Marks cell={{ disputed: true }} /> <b>{topic}</b>
            </p>
            {words && <Prose markdown={words.reason} startAt={4} className={css.prose} />}
            {words?.settled !== undefined && (
              <p className={css.prose}>
                <b>Who is right:</b> {words.settled}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
