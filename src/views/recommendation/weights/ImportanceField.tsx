import { useId, useState } from 'react';
import type { StepsEffect } from '../../../advisor/robustness/importance-steps.ts';
import type { MustHave } from '../../../advisor/robustness/must-have.ts';
import { applyChange, type Change } from '../../../advisor/robustness/what-if.ts';
import type { Criterion, CriterionId, OptionId } from '../../../knowledge/model.ts';
import type { Profile } from '../../../knowledge/profile.ts';
import { useModel } from '../../app/knowledge.tsx';
import { useAdvisor, useProfileNow } from '../../app/store.tsx';
import { useResult } from '../../result/result.tsx';
import { Chip, Chips } from '../../ui/Chip.tsx';
import { isStep, STEPS } from '../../words/importance-steps.ts';
import { points } from '../../words/points.ts';
import { MustHaveLine } from './MustHaveLine.tsx';
import css from './MyWeights.module.css';
import { stepsInWords } from './step-words.ts';

export interface ImportanceFieldProps {
  readonly criterion: Criterion;
  /** What the answers add up to. */
  readonly answered: number;
  /** Share of all weight, 0 to 1. */
  readonly weight: number;
  /** What importances would make of the order. */
  readonly effectOf: (criterion: CriterionId, steps: readonly number[]) => StepsEffect;
  /** How the criterion can be required; undefined where it cannot. */
  readonly mustHave: MustHave | undefined;
}

/**
 * One criterion's importance: as the answers make it, one of five steps, or required; and what that would change. What is
 * chosen here shows at once; what it makes of this weight and of others follows with the rest of the result.
 */
export function ImportanceField({ criterion, answered, weight, effectOf, mustHave }: ImportanceFieldProps) {
  const { names } = useResult();
  const model = useModel();
  const byHand = useAdvisor(({ profile }) => profile.importances[criterion.id]);
  const setImportance = useAdvisor((state) => state.setImportance);
  const keep = useAdvisor((state) => state.keep);
  const profileNow = useProfileNow();
  const changed = (change: Change) => applyChange({ model, profile: profileNow() }, change).profile;
  /** What was answered when “Must have” was chosen here: who only tries the steps loses no answer. */
  const [replaced, setReplaced] = useState<readonly OptionId[]>([]);
  if (mustHave && !mustHave.held && replaced.length > 0 && mustHave.given.join() !== replaced.join()) setReplaced([]);
  const back = mustHave?.held && mustHave.question.choose === 'one' ? replaced : [];
  const name = useId();
  const line = useId();
  const steps = [
    { value: null, name: 'As answered', figure: answered },
    ...STEPS.map((step) => ({ value: step.importance, name: step.name, figure: step.importance })),
    // A change that was tried out and kept, or that came with a link, may fall between the steps.
    ...(byHand === undefined || isStep(byHand) ? [] : [{ value: byHand, name: 'By hand', figure: byHand }]),
  ];
  const stepNames = new Map<number, string>([
    [answered, 'as answered'],
    ...STEPS.map((step): [number, string] => [step.importance, step.name]),
  ]);
  // A step that takes a requirement back changes more than an importance: the line of the requirement says what.
  const said = mustHave?.held ? '' : stepsInWords(effectOf(criterion.id, [...stepNames.keys()]), stepNames, names);
  const told = said !== '' || mustHave !== undefined;

  /** Null gives it back to the answers. A requirement is taken back. */
  function setStep(importance: number | null) {
    if (!mustHave?.held) return setImportance(criterion.id, importance);
    const change: Change =
      back.length > 0 ? { kind: 'answer', question: mustHave.question.id, options: back } : mustHave.change;
    keep(withImportance(changed(change), criterion.id, importance));
  }

  function require({ given, change }: MustHave) {
    setReplaced(given);
    keep(changed(change));
  }

  return (
    <fieldset className={css.field} aria-describedby={told ? line : undefined}>
      <legend>
        <b>{criterion.name}</b> <span className="soft">{points(weight)}%</span>
      </legend>
      <Chips>
        {steps.map((step) => (
          <Chip
            key={step.name}
            type="radio"
            name={name}
            checked={!mustHave?.held && step.value === (byHand ?? null)}
            onChange={() => setStep(step.value)}
          >
            {step.name} <span className="soft">{step.figure}</span>
          </Chip>
        ))}
        {mustHave && (
          <Chip type="radio" name={name} checked={mustHave.held} onChange={() => require(mustHave)}>
            Must have
          </Chip>
        )}
      </Chips>
      {told && (
        <div id={line} className={css.lines}>
          {said !== '' && <p>{said}</p>}
          {mustHave && <MustHaveLine mustHave={mustHave} back={back} />}
        </div>
      )}
    </fieldset>
  );
}

/** Null gives it back to the answers. */
function withImportance(profile: Profile, criterion: CriterionId, importance: number | null): Profile {
  const { [criterion]: _, ...others } = profile.importances;
  return { ...profile, importances: importance === null ? others : { ...others, [criterion]: importance } };
}
