import { useEffect, useState } from 'react';
import { type Disagreement, disagreementFinder, mostDecisiveFirst } from '../../advisor/together/disagreements.ts';
import { useModel } from '../app/knowledge.tsx';
import type { Heard } from './links/voices.ts';

/**
 * What the voices differ on; undefined until it is known. One question after another, with the page free in between: twelve
 * voices that agree on nothing take seconds.
 */
export function useDisagreements(voices: readonly Heard[]): readonly Disagreement[] | undefined {
  const model = useModel();
  const [held, setHeld] = useState<{ readonly voices: readonly Heard[]; readonly found: readonly Disagreement[] }>();
  useEffect(() => {
    const found: Disagreement[] = [];
    let timer: ReturnType<typeof setTimeout> | undefined;
    const find = disagreementFinder(
      model,
      voices.map(({ profile }) => profile),
    );
    const next = (place: number) => {
      const question = model.questions[place];
      if (!question) return setHeld({ voices, found: mostDecisiveFirst(found) });
      const disagreement = find(question);
      if (disagreement) found.push(disagreement);
      timer = setTimeout(next, 0, place + 1);
    };
    timer = setTimeout(next, 0, 0);
    return () => clearTimeout(timer);
  }, [model, voices]);
  return held?.voices === voices ? held.found : undefined;
}
