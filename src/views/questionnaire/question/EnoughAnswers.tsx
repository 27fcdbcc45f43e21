import { useEffect } from 'react';
import type { QuestionId } from '../../../knowledge/model.ts';
import { type EnoughHere, useEnough } from '../../outlook/enough.ts';
import { recommendation } from '../../place/addresses.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { sentence } from '../../words/sentences.ts';
import css from './EnoughAnswers.module.css';

/**
 * The way to the result once further answers only refine it. Below all else, so that nothing moves under a finger.
 *
 * @param onChange hears whether it is there
 */
export function EnoughAnswers({ current, onChange }: { current: QuestionId; onChange: (there: boolean) => void }) {
  const enough = useEnough(current);
  const there = enough !== undefined;
  useEffect(() => {
    onChange(there);
    return () => onChange(false);
  }, [there, onChange]);
  if (!enough) return null;
  return (
    <div className={css.enough}>
      <p>{enoughInWords(enough)}</p>
      <ButtonLink to={recommendation()}>See the result</ButtonLink>
    </div>
  );
}

/** Says nothing of how close the second comes: that takes the readings, which the result has. */
function enoughInWords(enough: EnoughHere): string {
  const { skippedCould } = enough;
  const rest = skippedCould ? 'the questions still to come' : 'the rest';
  const stands =
    enough.kind === 'settled'
      ? `nothing ${skippedCould ? 'still to come' : 'still open'} can change the first place`
      : staysInWords(enough.stays, rest);
  if (skippedCould) return `${sentence(stands)}. Those that you skipped may still change it.`;
  const more = enough.kind === 'settled' ? 'only' : 'mostly';
  return `Your answers are enough for a result: ${stands}. Answering on ${more} refines the points.`;
}

/** "of 100 likely ways to answer the rest, 84 leave the first place as it is" */
function staysInWords(stays: number, rest: string): string {
  const ways = Math.floor(stays * 100);
  return ways === 100
    ? `likely answers to ${rest} leave the first place as it is`
    : `of 100 likely ways to answer ${rest}, ${ways} leave the first place as it is`;
}
