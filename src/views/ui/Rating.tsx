import type { ReactNode } from 'react';
import type { Cell } from '../../advisor/evidence/cell.ts';
import { RATINGS } from '../../knowledge/vocabulary.ts';
import { Highlighted } from '../app/Highlighted.tsx';
import { ratingWord } from '../words/rating-word.ts';
import css from './Rating.module.css';

export interface RatingProps {
  /** From 0 to 1; shown as the nearest word. */
  readonly value: number;
  readonly known?: boolean;
  readonly children?: ReactNode;
}

/** Five rising steps and the word. Unfilled steps keep their outline, so it reads in one colour. */
export function Rating({ value, known = true, children }: RatingProps) {
  return (
    <span className={css.rating}>
      {known ? <Steps filled={RATINGS.indexOf(ratingWord(value)) + 1} /> : <UnknownGlyph />}
      <Highlighted>{known ? ratingWord(value) : 'unknown'}</Highlighted>
      {children}
    </span>
  );
}

/** What a reader should mind about a cell; nothing where there is nothing to mind. */
export function Marks({ cell }: { cell: Pick<Cell, 'disputed' | 'own'> }) {
  if (cell.own)
    return (
      <span className={css.own}>
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M1.5 10.5 2 8l6-6 2 2-6 6-2.5.5zM7 3l2 2" fill="none" stroke="currentColor" strokeWidth="1.25" />
        </svg>
        <Highlighted>own rating</Highlighted>
      </span>
    );
  if (!cell.disputed) return null;
  return (
    <span className={css.mark}>
      <svg width="14" height="12" viewBox="0 0 14 12" aria-hidden="true">
        <path d="M1 4h9M7 1l3 3-3 3M13 8H4M7 5 4 8l3 3" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <Highlighted>disputed</Highlighted>
    </span>
  );
}

const HEIGHTS = [4, 6, 9, 11, 14];

/** The glyph alone: `filled` of five steps. Two shapes and not five, because a matrix holds hundreds of it. */
export function Steps({ filled }: { filled: number }) {
  return (
    <svg width="23" height="14" viewBox="0 0 23 14" aria-hidden="true">
      <path fill="currentColor" d={HEIGHTS.slice(0, filled).map(step).join('')} />
      {filled < HEIGHTS.length && (
        <path
          className={css.off}
          d={HEIGHTS.slice(filled)
            .map((height, place) => outline(height, filled + place))
            .join('')}
        />
      )}
    </svg>
  );
}

const step = (height: number, place: number) => `M${place * 5} 14v${-height}h3v${height}z`;
/** Half a pixel within, where its line is drawn sharp. */
const outline = (height: number, place: number) => `M${place * 5 + 0.5} 13.5v${1 - height}h2v${height - 1}z`;

function UnknownGlyph() {
  return (
    <svg width="23" height="14" viewBox="0 0 23 14" aria-hidden="true">
      <path d="M0 13.25h23" stroke="currentColor" strokeWidth="1.5" strokeDasharray="3 2" />
      <path d="M8.6 3.4a2.9 2.9 0 1 1 4 2.7c-.8.3-1.1.8-1.1 1.7" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <circle cx="11.5" cy="10" r="1.1" fill="currentColor" />
    </svg>
  );
}
