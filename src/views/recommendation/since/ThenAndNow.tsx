import { useMemo } from 'react';
import { type Since, since } from '../../../advisor/since/since.ts';
import { type State, stateOf } from '../../../advisor/since/state.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import type { ReleasedState } from '../../../knowledge/released-state.ts';
import { useModel } from '../../app/knowledge.tsx';
import { ANCHOR } from '../../result/anchors.ts';
import { LazyDisclosure } from '../../result/LazyDisclosure.tsx';
import { FoldedSection } from '../../ui/Section.tsx';
import { count, paragraph } from '../../words/sentences.ts';
import { shorten } from '../../words/shorten.ts';
import { ChangedCells } from './ChangedCells.tsx';
import { ScoresThenAndNow } from './ScoresThenAndNow.tsx';
import css from './Since.module.css';
import { changedInShort, listsInWords, namesOfBoth, thatCount, turnedInWords } from './since-words.ts';
import { otherWayOfRanking, thenAndNow } from './winner-words.ts';

/** So many ratings are shown at once, those that moved a score most. */
const SHOWN = 12;

export interface Kept {
  readonly released: ReleasedState;
  /** As it came in the link. */
  readonly profile: Profile;
}

export interface SinceInShortProps extends Kept {
  /** Whom the link names first. */
  readonly leader: string | undefined;
}

const computed = new WeakMap<
  Profile,
  { readonly released: ReleasedState; readonly then: State; readonly since: Since }
>();

/** Worked out once for the notice and the part below. */
function useSince({ released, profile }: Kept) {
  const model = useModel();
  return useMemo(() => {
    const known = computed.get(profile);
    if (known?.released === released) return known;
    const then = stateOf(released);
    const worked = { released, then, since: since(then.model, model, profile) };
    computed.set(profile, worked);
    return worked;
  }, [released, model, profile]);
}

/** Who was first then and now, what turned it, and how much has changed. */
export function SinceInShort({ leader, ...kept }: SinceInShortProps) {
  const model = useModel();
  const { since, then } = useSince(kept);
  const names = namesOfBoth(then.model, model);
  return (
    <p>
      {paragraph(
        thenAndNow(since.before, since.after, names),
        turnedInWords(since, names),
        otherWayOfRanking(since.before, leader, names),
        changedInShort(since),
      )}
    </p>
  );
}

/** What became of a result since its link was made: scores, ratings with the findings behind them, importances, what is new. */
export function ThenAndNow(kept: Kept) {
  const model = useModel();
  const { since, then } = useSince(kept);
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
