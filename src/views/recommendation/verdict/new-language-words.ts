import type { NewLanguage } from '../../../advisor/ranking/new-language.ts';
import { points } from '../../words/points.ts';
import { either } from '../../words/sentences.ts';
import type { Result } from '../result/result.tsx';

/** "It is written in C# or F#, which none of your answers names. Of those in a language that you write, Express comes first, 11.7 points behind." */
export function newLanguageInWords(
  { leader, fact, own, behind }: NewLanguage,
  { assessment, names, own: mine }: Result,
): string {
  const values = assessment.fact(leader, fact).values.map((value) => names.value(fact, value));
  const team = mine ? 'your team' : 'the team';
  return `It is written in ${either(values)}, which ${team} does not write. Of those in a language that ${team} writes, ${names.framework(own)} comes first, ${points(behind)} points behind.`;
}
