import type { Evidence } from '../../../knowledge/evidence.ts';
import type { CriterionId, Option } from '../../../knowledge/model.ts';
import { EFFECT_STEPS } from '../../../knowledge/vocabulary.ts';
import { useModel } from '../../app/knowledge.tsx';
import { Citation } from '../../evidence/Citation.tsx';
import { criterion as criterionAddress } from '../../place/addresses.ts';
import { Link } from '../../ui/Link.tsx';
import { midSentence, namesOf } from '../../words/names.ts';
import { COUNTS, requires, reweighs } from '../asking/question-words.ts';
import css from './OptionEffects.module.css';

type Said = Evidence['questions'][string]['options'][string];

/** What choosing an option does, and why: what it makes count, what it rules out, or that it does nothing. */
export function OptionEffects({ option: { requires: requirement }, said }: { option: Option; said: Said | undefined }) {
  const names = namesOf(useModel());
  return (
    <>
      {requirement && (
        <dd className={css.effect}>
          <p>
            {requires(
              midSentence(names.fact(requirement.fact)),
              requirement.anyOf.map((value) => names.value(requirement.fact, value)),
            )}
          </p>
          <p>{requirement.because}</p>
        </dd>
      )}
      {said?.effects.map(({ criterion, add, because, cite }) => (
        <dd key={criterion} className={css.effect}>
          <p>
            Makes <CriterionLink id={criterion} name={names.criterion(criterion)} /> {countsMore(add)}.
          </p>
          <p>{because}</p>
          <Citation cited={cite} />
        </dd>
      ))}
      {said?.reweighs && (
        <dd className={css.effect}>
          <p>{reweighs(names.question(said.reweighs.question), said.reweighs.to)}</p>
          <p>{said.reweighs.because}</p>
        </dd>
      )}
      {said?.neutral !== undefined && <dd className={css.effect}>{said.neutral}</dd>}
    </>
  );
}

function CriterionLink({ id, name }: { id: CriterionId; name: string }) {
  return (
    <Link className={css.criterion} to={criterionAddress(id)}>
      {name}
    </Link>
  );
}

function countsMore(add: number): string {
  const step = EFFECT_STEPS.find((known) => known === add);
  return step ? COUNTS[step] : `count ${add} more`;
}
