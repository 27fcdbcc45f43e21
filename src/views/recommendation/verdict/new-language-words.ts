import type { NewLanguage } from '../../../advisor/ranking/new-language.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { either } from '../../words/sentences.ts';
import type { Result } from '../result/result.tsx';
import { opponentOf, scoreOf } from '../result/result-facts.ts';

/** "ASP.NET Core is written in C# or F#, which your team does not write. Of those in a language that it writes, Express comes first, 11.7 points behind." */
export function newLanguageInWords({ leader, fact, own }: NewLanguage, result: Result): string {
  const { assessment, names } = result;
  const values = assessment.fact(leader, fact).values.map((value) => names.value(fact, value));
  const behind = pointsBetween(scoreOf(result, leader), scoreOf(result, own));
  const far = own === opponentOf(result) ? '' : `, ${behind === points(0) ? 'less than 0.1' : behind} points behind`;
  return `${names.framework(leader)} is written in ${either(values)}, which ${result.own ? 'your' : 'the'} team does not write. Of those in a language that it writes, ${names.framework(own)} comes first${far}.`;
}
