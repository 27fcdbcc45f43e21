import { useState } from 'react';
import type { FrameworkId } from '../../knowledge/model.ts';
import { isCandidate } from '../../knowledge/profile.ts';
import { useModel } from '../app/knowledge.tsx';
import { useAdvisor, useProfile } from '../app/store.tsx';
import { LinkButton } from '../ui/Button.tsx';
import { Chip, Chips } from '../ui/Chip.tsx';
import { FrameworkName } from '../ui/FrameworkName.tsx';
import { inWords, sentence } from '../words/sentences.ts';
import css from './FrameworksConsidered.module.css';

export interface FrameworksConsideredProps {
  /** Where a heading beside it says the same. */
  readonly legendHidden?: boolean;
}

/** The reader's shortlist, to change. At least one framework stays on it. */
export function FrameworksConsidered({ legendHidden = false }: FrameworksConsideredProps) {
  const model = useModel();
  const profile = useProfile();
  const setCandidates = useAdvisor((state) => state.setCandidates);
  const [refused, setRefused] = useState<FrameworkId | null>(null);
  const all = model.frameworks.map(({ id }) => id);
  const considered = all.filter((id) => isCandidate(profile, id));
  const last = model.frameworks.find(({ id }) => id === refused && considered.join() === id);

  function toggle(id: FrameworkId) {
    const next = all.filter((each) => considered.includes(each) !== (each === id));
    setRefused(next.length === 0 ? id : null);
    if (next.length > 0) setCandidates(next);
  }
  return (
    <fieldset className={css.considered}>
      <legend className={legendHidden ? 'sr-only' : css.legend}>Frameworks considered</legend>
      <Chips>
        {all.map((id) => (
          <Chip
            key={id}
            id={consideredId(id)}
            type="checkbox"
            checked={considered.includes(id)}
            onChange={() => toggle(id)}
          >
            <FrameworkName id={id} />
          </Chip>
        ))}
      </Chips>
      <p className={css.under}>
        <LinkButton onClick={() => setCandidates([])}>{sentence(`all ${inWords(all.length)}`)}</LinkButton>
        <span role="status">
          {last && `${last.name} stays, because it is the only one left. Add another before you take it away.`}
        </span>
      </p>
    </fieldset>
  );
}

/** The id of a framework's checkbox: there is one a page at most. */
export const consideredId = (framework: FrameworkId) => `consider-${framework}`;
