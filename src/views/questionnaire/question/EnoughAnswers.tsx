import { useEffect } from 'react';
import { useEnough } from '../../outlook/enough.ts';
import { recommendation } from '../../place/addresses.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import css from './EnoughAnswers.module.css';

/**
 * The way to the result once further answers only refine it. Below all else, so that nothing moves under a finger.
 *
 * @param onChange hears whether it is there
 */
export function EnoughAnswers({ onChange }: { onChange: (there: boolean) => void }) {
  const enough = useEnough();
  useEffect(() => {
    onChange(enough !== undefined);
    return () => onChange(false);
  }, [enough, onChange]);
  if (!enough) return null;
  return (
    <div className={css.enough}>
      <p>{WORDS[enough]}</p>
      <ButtonLink to={recommendation()}>See the result</ButtonLink>
    </div>
  );
}

const WORDS = {
  settled:
    'Your answers are enough for a result: nothing still open can change the first place. Answering on only refines the points.',
  likely:
    'Your answers are enough for a result: likely answers to the rest leave the first place as it is. Answering on mostly refines the points.',
} as const;
