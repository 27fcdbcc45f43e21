import { useResult } from '../../result/result.tsx';
import { points } from '../../words/points.ts';
import css from './Ranking.module.css';

/** What a framework beside the ranking would score in it; nothing where nothing has weight. */
export function WouldScore({ score }: { score: number }) {
  const { recommendation } = useResult();
  if (recommendation.weights.length === 0) return null;
  return (
    <p className={css.score}>
      <span className={css.label}>Would score </span>
      <b>{points(score)}</b>
    </p>
  );
}
