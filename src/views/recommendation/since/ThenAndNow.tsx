import { useMemo } from 'react';
import type { Since } from '../../../advisor/since/since.ts';
import type { State } from '../../../advisor/since/state.ts';
import { useModel } from '../../app/knowledge.tsx';
import { ANCHOR } from '../../result/anchors.ts';
import { LazyDisclosure } from '../../result/LazyDisclosure.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { count } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import { ChangedCells } from './ChangedCells.tsx';
import { ScoresThenAndNow } from './ScoresThenAndNow.tsx';
import css from './Since.module.css';
import { changedInShort, listsInWords, namesOfBoth, thatCount, turnedInWords } from './since-words.ts';

/** So many ratings are shown at once, those that moved a score most. */
const SHOWN = 12;

/** What became of a result since its link was made: scores, ratings with the findings behind them, importances, what is new. */
export function ThenAndNow({ since, then }: { since: Since; then: State }) {
  const model = useModel();
  const names = useMemo(() => namesOfBoth(then.model, model), [then, model]);
  const counting = thatCount(since.cells);
  const without = since.cells.filter((cell) => !counting.includes(cell));
  const { first, others } = shorten(counting, SHOWN);
  const turned = turnedInWords(since, names);
  const lists = listsInWords(since, names);
  return (
    <FoldedSection
      id={ANCHOR.since}
      title="Then and now"
      says={changedInShort(since)}
      aside="The same answers, ranked by the data of then and of today."
    >
      <div className={css.parts}>
        <ScoresThenAndNow since={since} names={names} />
        {turned !== '' && <p className="prose">{turned}</p>}
        {first.length > 0 && (
          <div>
            <ChangedCells cells={first} then={then} names={names} caption="Ratings that count here and have changed" />
            {others.length > 0 && (
              <LazyDisclosure summary={`${others.length} more that moved the scores less`}>
                <ChangedCells cells={others} then={then} names={names} caption="Ratings that moved the scores less" />
              </LazyDisclosure>
            )}
          </div>
        )}
        {since.importances.length > 0 && (
          <div>
            <h3>Importances that follow from the answers</h3>
            <ul>
              {since.importances.map(({ criterion, before, after }) => (
                <li key={criterion}>
                  {names.criterion(criterion)}: {before} then, {after} now
                </li>
              ))}
            </ul>
          </div>
        )}
        {lists.length > 0 && (
          <div>
            <h3>What is new and what is gone</h3>
            {lists.map((words) => (
              <p key={words} className="prose">
                {words}
              </p>
            ))}
          </div>
        )}
        {without.length > 0 && (
          <LazyDisclosure
            printed={false}
            summary={`${count(without.length, 'rating')} without weight here that ${without.length === 1 ? 'has' : 'have'} changed`}
          >
            <ChangedCells
              cells={without}
              then={then}
              names={names}
              caption="Ratings without weight here that have changed"
            />
          </LazyDisclosure>
        )}
      </div>
    </FoldedSection>
  );
}
