import type { Cell } from '../../../advisor/evidence/cell.ts';
import { cellId } from '../../../knowledge/own-rating.ts';
import { useModel } from '../../app/knowledge.tsx';
import { RatingForm } from '../../profile/own-rating/RatingForm.tsx';
import { useResult } from '../../result/result.tsx';
import { TryOut } from '../../result/trial/TryOut.tsx';
import { useTryOut } from '../../result/trial/trial.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { cellInWords } from '../../words/own-rating-words.ts';
import css from './Why.module.css';

/** Tries out an own rating of a cell, or the result without it. What a fact or an answer fills is not rated. */
export function RateHere({ cell }: { cell: Cell }) {
  const model = useModel();
  const { names } = useResult();
  const tryOut = useTryOut();
  if (!tryOut || model.criteria.find(({ id }) => id === cell.criterion)?.from) return null;
  const id = cellId(cell.framework, cell.criterion);
  const place = cellInWords(cell, names);
  return (
    <div className={`no-print ${css.rate}`}>
      {cell.own && (
        <TryOut id={`unrate-${id}`} change={{ kind: 'rating', cell: id, own: null }} aloud={place}>
          Try it without this rating
        </TryOut>
      )}
      <Disclosure summary={cell.own ? 'Rate it otherwise' : 'Rate it yourself'}>
        <RatingForm
          key={`${cell.own?.rating} ${cell.own?.reason}`}
          id={`rate-${id}`}
          place={place}
          own={cell.own}
          action="Try it out"
          onRate={(own) => tryOut({ kind: 'rating', cell: id, own }, `rate-${id}`)}
        />
      </Disclosure>
    </div>
  );
}
