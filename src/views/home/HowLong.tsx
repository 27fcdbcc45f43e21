import howLong from '../agreement/how-long.json';
import { method } from '../place/addresses.ts';
import { Link } from '../ui/Link.tsx';
import { count, inWords, sentence } from '../words/sentences.ts';

/**
 * Words a minute: what adults read silently of plain English prose in the mean of 190 studies (Brysbaert, "How many words
 * do we read per minute?", Journal of Memory and Language 109, 2019).
 */
const READING = 238;

/** How long it takes, by the published decisions that the advisor is measured on. */
export function HowLong() {
  const { cases, questions, words, answered, ledForGood } = howLong;
  const minutes = Math.ceil(words / READING);
  return (
    <p>
      {sentence(inWords(questions))} questions are about {minutes === 1 ? 'a minute' : `${inWords(minutes)} minutes`} of
      reading. After them, the first place no longer changed in {ledForGood} of{' '}
      <Link to={`${method()}#agreement`}>{count(cases, 'published decision')}</Link>. Those say little of themselves,{' '}
      {inWords(answered)} answers in the middle case. If you have more to tell, it takes longer; you are told when it is
      enough.
    </p>
  );
}
