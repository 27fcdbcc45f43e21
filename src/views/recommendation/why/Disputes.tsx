import { useModel } from '../../app/knowledge.tsx';
import { DisputeWords } from '../../evidence/DisputeWords.tsx';
import css from './Why.module.css';

/** What the sources disagree about. Use it below `WithEvidence`. */
export function Disputes({ conflicts }: { conflicts: readonly string[] }) {
  const known = useModel().conflicts.filter(({ id }) => conflicts.includes(id));
  return known.map(({ id, topic }) => (
    <div key={id} className={css.dispute}>
      <p>
        <b>On record as disputed: {topic}</b>
      </p>
      <DisputeWords conflict={id} />
    </div>
  ));
}
