import { useId, useState } from 'react';
import type { Dueller } from '../../../advisor/ranking/duel.ts';
import type { Apart } from '../../../advisor/ranking/recommendation.ts';
import type { FrameworkId } from '../../../knowledge/model.ts';
import { useResult } from '../../result/result.tsx';
import css from './Duel.module.css';

type Pair = readonly [Dueller, Dueller];

/** The two compared: the first and its opponent until others are picked, and again where one picked is not there any more. */
export function useDuellers(duellers: readonly Dueller[], opponent: FrameworkId) {
  const [picked, choose] = useState<readonly [FrameworkId, FrameworkId]>();
  const [first, next] = duellers;
  const second = duellers.find(({ framework }) => framework === opponent && framework !== first?.framework) ?? next;
  const [a, b] = picked?.map((id) => duellers.find(({ framework }) => framework === id)) ?? [];
  const pair: Pair | undefined = a && b ? [a, b] : first && second ? [first, second] : undefined;
  return { pair, choose };
}

export interface DuelChoiceProps {
  readonly duellers: readonly Dueller[];
  readonly pair: Pair;
  readonly onChoose: (pair: readonly [FrameworkId, FrameworkId]) => void;
}

/** Picks any two. Picking the one on the other side swaps them. */
export function DuelChoice({ duellers, pair: [first, second], onChoose }: DuelChoiceProps) {
  const [a, b] = [first.framework, second.framework];
  if (duellers.length < 3) return null;
  return (
    <p className={`no-print ${css.choice}`}>
      <FrameworkPick label="Compare" of={duellers} value={a} onPick={(id) => onChoose([id, id === b ? a : b])} />
      <FrameworkPick label="with" of={duellers} value={b} onPick={(id) => onChoose([id === a ? b : a, id])} />
    </p>
  );
}

interface FrameworkPickProps {
  readonly label: string;
  readonly of: readonly Dueller[];
  readonly value: FrameworkId;
  readonly onPick: (framework: FrameworkId) => void;
}

function FrameworkPick({ label, of, value, onPick }: FrameworkPickProps) {
  const { names, recommendation } = useResult();
  const id = useId();
  const isIn = (apart: readonly Apart[], framework: FrameworkId) => apart.some((out) => out.framework === framework);
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {of.map(({ framework }) => (
          <option key={framework} value={framework}>
            {names.framework(framework)}
            {isIn(recommendation.ruledOut, framework) && ' (ruled out)'}
            {isIn(recommendation.notConsidered, framework) && ' (not considered)'}
          </option>
        ))}
      </select>
    </>
  );
}
