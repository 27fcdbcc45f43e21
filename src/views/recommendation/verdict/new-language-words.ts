import type { NewLanguage } from '../../../advisor/ranking/new-language.ts';
import { pointsBetween } from '../../words/points.ts';
import { either } from '../../words/sentences.ts';
import type { Result } from '../result/result.tsx';
import { scoreOf } from '../result/result-facts.ts';

/** "It is written in C# or F#, which your team does not write. Of those in a language that your team writes, Express comes first, 11.7 points behind." */
export function newLanguageInWords({ leader, fact, own }: NewLanguage, result: Result): string {
  const { assessment, names } = result;
  const values = assessment.fact(leader, fact).values.map((value) => names.value(fact, value));
  const team = result.own ? 'your team' : 'the team';
  const behind = pointsBetween(scoreOf(result, leader), scoreOf(result, own));
  return `It is written in ${either(values)}, which ${team} does not write. Of those in a language that ${team} writes, ${names.framework(own)} comes first, ${behind} points behind.`;
}
