import { ANCHOR } from '../../result/anchors.ts';
import { useResult } from '../../result/result.tsx';
import { cellInWords } from '../../words/own-rating-words.ts';
import { list } from '../../words/sentences.ts';
import css from './Ranking.module.css';

/** Which points rest on own ratings; nothing where none that counts is one. */
export function RatedByHand() {
  const { recommendation, assessment, names } = useResult();
  const rated = recommendation.standings.flatMap(({ framework }) =>
    recommendation.weights
      .map(({ criterion }) => assessment.cell(framework, criterion))
      .flatMap((cell) => (cell.own ? [cellInWords(cell, names)] : [])),
  );
  if (rated.length === 0) return null;
  return (
    <p className={`prose note ${css.note}`}>
      <b>Own {rated.length === 1 ? 'rating' : 'ratings'} in these scores:</b> {list(rated)}.{' '}
      <a href={`#${ANCHOR.weights}`}>What they say, and why</a>
    </p>
  );
}
