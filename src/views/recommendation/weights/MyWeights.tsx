import { useMemo } from 'react';
import { recommend } from '../../../advisor/ranking/recommend.ts';
import { importanceSteps } from '../../../advisor/robustness/importance-steps.ts';
import { mustHavesOf } from '../../../advisor/robustness/must-have.ts';
import { EMPTY_PROFILE } from '../../../knowledge/profile.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useAdvisor } from '../../app/store.tsx';
import { UndoRedo } from '../../profile/UndoRedo.tsx';
import { LazyDisclosure } from '../../result/LazyDisclosure.tsx';
import { useResult } from '../../result/result.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { points } from '../../words/points.ts';
import { inWords } from '../../words/sentences.ts';
import { ImportanceField } from './ImportanceField.tsx';
import css from './MyWeights.module.css';
import { RankingLine } from './RankingLine.tsx';

/** Sets importances by hand, group by group, and shows at once what that moves. */
export function MyWeights() {
  const model = useModel();
  const { recommendation, names } = useResult();
  const { profile, weights, standings } = recommendation;
  const keep = useAdvisor((state) => state.keep);
  const { answers, leftOut, candidates, ownRatings } = profile;
  const asAnswered = useMemo(
    () => recommend(model, { answers, leftOut, candidates, ownRatings, importances: EMPTY_PROFILE.importances }),
    [model, answers, leftOut, candidates, ownRatings],
  );
  const effectOf = useMemo(() => importanceSteps(model, recommendation), [model, recommendation]);
  const mustHaves = useMemo(() => mustHavesOf({ model, profile }), [model, profile]);
  const answered = new Map(asAnswered.weights.map(({ criterion, importance }) => [criterion, importance]));
  const weightOf = new Map(weights.map(({ criterion, weight }) => [criterion, weight]));
  const byHand = Object.keys(profile.importances).length;
  return (
    <div className={`no-print ${css.mine}`}>
      <h3>My weights</h3>
      <p className="prose note">
        Set an importance by hand: a step replaces what your answers add up to. The link carries it, and you can give it
        back at any time.
      </p>
      <RankingLine before={asAnswered} />
      {standings.length <= 1 && (
        <p className="prose note">
          {standings[0] ? `Only ${names.framework(standings[0].framework)}` : 'No framework'} is left, so no weight
          changes the order.
        </p>
      )}
      {model.groups.map(({ id, name }) => {
        const own = model.criteria.filter(({ group }) => group === id);
        const share = own.reduce((sum, criterion) => sum + (weightOf.get(criterion.id) ?? 0), 0);
        const set = own.filter((criterion) => Object.hasOwn(profile.importances, criterion.id)).length;
        return (
          <LazyDisclosure
            key={id}
            printed={false}
            className={css.group}
            summary={
              <span className={css.summary}>
                <b>{name}</b>
                <span className="soft">
                  {points(share)}% of the weight{set > 0 && `, ${set} by hand`}
                </span>
              </span>
            }
          >
            {own.map((criterion) => (
              <ImportanceField
                key={criterion.id}
                criterion={criterion}
                answered={answered.get(criterion.id) ?? 0}
                weight={weightOf.get(criterion.id) ?? 0}
                effectOf={effectOf}
                mustHave={mustHaves.get(criterion.id)}
              />
            ))}
          </LazyDisclosure>
        );
      })}
      <div className="actions">
        <UndoRedo />
        {byHand > 0 && (
          <LinkButton
            onClick={({ currentTarget }) => {
              // The button is gone then, and the group before it stays.
              currentTarget.parentElement?.previousElementSibling?.querySelector('summary')?.focus();
              keep({ ...profile, importances: EMPTY_PROFILE.importances });
            }}
          >
            Give{' '}
            {byHand === 1 ? 'the importance' : byHand === 2 ? 'both importances' : `all ${inWords(byHand)} importances`}{' '}
            back to the answers
          </LinkButton>
        )}
      </div>
    </div>
  );
}
