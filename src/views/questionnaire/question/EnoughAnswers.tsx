import { useEffect, useState } from 'react';
import type { QuestionId } from '../../../knowledge/model.ts';
import { type EnoughHere, useEnough } from '../../outlook/use-enough.ts';
import { recommendation } from '../../place/addresses.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { sentence } from '../../words/sentences.ts';
import css from './EnoughAnswers.module.css';

interface EnoughAnswersProps {
  readonly current: QuestionId;
  /** Hears whether the way is there. */
  readonly onChange: (there: boolean) => void;
}

/**
 * The way to the result once further answers only refine it. Below all else, so that nothing moves under a finger; it
 * stays as it is until it is known what another answer makes of it.
 */
export function EnoughAnswers({ current, onChange }: EnoughAnswersProps) {
  const enough = useEnough(current);
  const words = enough && enoughInWords(enough);
  const [said, say] = useState(words);
  if (words !== undefined && words !== said) say(words);
  const there = typeof said === 'string';
  useEffect(() => {
    onChange(there);
    return () => onChange(false);
  }, [there, onChange]);
  if (!there) return null;
  return (
    <div className={css.enough}>
      <p>{said}</p>
      <ButtonLink to={recommendation()}>See the result</ButtonLink>
    </div>
  );
}

/** "Your answers are enough for a result: it is close, but nothing still open can change the first place." */
function enoughInWords(enough: EnoughHere): string {
  const { skippedCould, tooClose } = enough;
  const rest = skippedCould ? 'the questions still to come' : 'the rest';
  const stands =
    enough.kind === 'settled'
      ? `nothing ${skippedCould ? 'still to come' : 'still open'} can change the first place`
      : staysInWords(enough.stays, rest);
  const how = tooClose ? `it is close, but ${stands}` : stands;
  if (skippedCould) return `${sentence(how)}. Those that you skipped may still change it.`;
  const more = enough.kind === 'settled' ? 'only' : 'mostly';
  return `Your answers are enough for a result: ${how}. Answering on ${more} refines the points.`;
}

/** "of 100 likely ways to answer the rest, 84 leave the first place as it is" */
function staysInWords(stays: number, rest: string): string {
  const ways = Math.floor(stays * 100);
  return ways === 100
    ? `likely answers to ${rest} leave the first place as it is`
    : `of 100 likely ways to answer ${rest}, ${ways} leave the first place as it is`;
}
