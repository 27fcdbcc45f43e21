import { placeOf } from '../../../knowledge/own-rating.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import { useModel } from '../../app/knowledge.tsx';
import { ANCHOR } from '../../result/anchors.ts';
import { useNames } from '../../result/result.tsx';
import { Section } from '../../ui/Section.tsx';
import { because, cellInWords } from '../../words/own-rating-words.ts';
import { list } from '../../words/sentences.ts';
import css from './KeptAnswers.module.css';

/** What a damaged link still says, to be looked over before anything is ranked by it. */
export function KeptAnswers({
  profile: { answers, importances, leftOut, candidates, ownRatings },
}: {
  profile: Profile;
}) {
  const model = useModel();
  const names = useNames();
  const answered = model.questions.flatMap(({ id }) => (answers[id] ? [{ id, options: answers[id] }] : []));
  return (
    <Section id={ANCHOR.kept} title="What was kept" aside="Not confirmed: compare it with what the sender meant.">
      <dl className={css.kept}>
        {answered.map(({ id, options }) => (
          <div key={id}>
            <dt>{names.question(id)}</dt>
            <dd>{list(options.map((option) => names.option(id, option)))}</dd>
          </div>
        ))}
        {Object.entries(importances).map(([id, importance]) => (
          <div key={id}>
            <dt>Importance of “{names.criterion(id)}”, set by hand</dt>
            <dd>{importance}</dd>
          </div>
        ))}
        {Object.entries(ownRatings).map(([cell, { rating, reason }]) => (
          <div key={cell}>
            <dt>Own rating of {cellInWords(placeOf(cell), names)}</dt>
            <dd>
              “{rating}”, {because(reason)}
            </dd>
          </div>
        ))}
        {candidates.length > 0 && (
          <div>
            <dt>Frameworks considered</dt>
            <dd>{list(candidates.map(names.framework))}</dd>
          </div>
        )}
        {leftOut.length > 0 && (
          <div>
            <dt>Sources left out</dt>
            <dd>{list(leftOut.map(names.source))}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
