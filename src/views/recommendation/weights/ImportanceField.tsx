import { useId } from 'react';
import type { Criterion } from '../../../knowledge/knowledge-base.ts';
import { Chip, Chips } from '../../ui/Chip.tsx';
import { isStep, STEPS } from '../../words/importance-steps.ts';
import { points } from '../../words/points.ts';
import css from './MyWeights.module.css';

export interface ImportanceFieldProps {
  readonly criterion: Criterion;
  /** What the answers add up to. */
  readonly answered: number;
  /** What is set by hand in its place; undefined where nothing is. */
  readonly byHand: number | undefined;
  /** Share of all weight, 0 to 1. */
  readonly weight: number;
  /** Null gives it back to the answers. */
  readonly onSet: (importance: number | null) => void;
}

/** One criterion's importance: as the answers make it, or one of five steps. */
export function ImportanceField({ criterion, answered, byHand, weight, onSet }: ImportanceFieldProps) {
  const name = useId();
  const steps = [
    { value: null, name: 'As answered', figure: answered },
    ...STEPS.map((step) => ({ value: step.importance, name: step.name, figure: step.importance })),
    // A change that was tried out and kept, or that came with a link, may fall between the steps.
    ...(byHand === undefined || isStep(byHand) ? [] : [{ value: byHand, name: 'By hand', figure: byHand }]),
  ];
  return (
    <fieldset className={css.field}>
      <legend>
        <b>{criterion.name}</b> <span className="soft">{points(weight)}%</span>
      </legend>
      <Chips>
        {steps.map((step) => (
          <Chip
            key={step.name}
            type="radio"
            name={name}
            checked={step.value === (byHand ?? null)}
            onChange={() => onSet(step.value)}
          >
            {step.name} <span className="soft">{step.figure}</span>
          </Chip>
        ))}
      </Chips>
    </fieldset>
  );
}
