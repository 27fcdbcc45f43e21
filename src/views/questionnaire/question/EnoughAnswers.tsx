import { recommendation } from '../../place/addresses.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import css from './EnoughAnswers.module.css';

/** The way to the result once further answers only refine it. Below all else, so that nothing moves under a finger. */
export function EnoughAnswers({ enough }: { enough: keyof typeof WORDS }) {
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
