import { useRef } from 'react';
import { cellId, placeOf } from '../../../knowledge/own-rating.ts';
import { useAdvisor } from '../../app/store.tsx';
import { useResult } from '../../result/result.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { because, cellInWords, insteadOf } from '../../words/own-rating-words.ts';
import { points } from '../../words/points.ts';
import css from './OwnRatings.module.css';

/** The own ratings that count, each to be taken back; nothing where there are none. */
export function OwnRatings() {
  const { recommendation, assessment, names, own } = useResult();
  const rate = useAdvisor((state) => state.rate);
  const title = useRef<HTMLHeadingElement>(null);
  const cells = Object.keys(recommendation.profile.ownRatings).map((cell) => {
    const { framework, criterion } = placeOf(cell);
    return assessment.cell(framework, criterion);
  });
  const weightOf = (criterion: string) => recommendation.weights.find((own) => own.criterion === criterion)?.weight;
  if (cells.length === 0) return null;
  return (
    <div className={css.ratings}>
      <h3 ref={title} tabIndex={-1}>
        Own ratings
      </h3>
      <ul className={css.list}>
        {cells.map((cell) => {
          const weight = weightOf(cell.criterion);
          return (
            cell.own && (
              <li key={cellId(cell.framework, cell.criterion)}>
                <span>
                  <b>{cellInWords(cell, names)}:</b> {insteadOf(cell.own, cell.own.instead)}, {because(cell.own.reason)}
                  .{' '}
                  <span className="soft">
                    {weight === undefined ? 'It has no weight here.' : `${points(weight)}% of the weight.`}
                  </span>
                </span>
                {own && (
                  <LinkButton
                    className="no-print"
                    onClick={() => {
                      rate(cellId(cell.framework, cell.criterion), null);
                      // The button is gone then, and with the last rating the whole list.
                      title.current?.closest('section')?.querySelector('summary')?.focus();
                    }}
                  >
                    Take back<span className="sr-only">: {cellInWords(cell, names)}</span>
                  </LinkButton>
                )}
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
