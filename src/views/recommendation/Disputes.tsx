import { useEvidence, useModel } from '../ui/knowledge.tsx';
import { Prose } from '../ui/Prose.tsx';
import css from './Why.module.css';

/** What the sources disagree about. Use it below `WithEvidence`. */
export function Disputes({ conflicts }: { conflicts: readonly string[] }) {
  const model = useModel();
  const evidence = useEvidence();
  return conflicts.map((id) => (
    <div key={id} className={css.dispute}>
      <p>
        <b>The sources disagree: {model.conflicts.find((conflict) => conflict.id === id)?.topic ?? id}</b>
      </p>
      <Prose markdown={evidence.conflicts[id]?.reason ?? ''} startAt={5} />
      {evidence.conflicts[id]?.settled !== undefined && <p>Who is right: {evidence.conflicts[id].settled}</p>}
    </div>
  ));
}
