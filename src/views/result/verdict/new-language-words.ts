import type { NewLanguage } from '../../../advisor/ranking/new-language.ts';
import { points, pointsBetween } from '../../words/points.ts';
import { ratingWord } from '../../words/rating-word.ts';
import { either, list, paragraph } from '../../words/sentences.ts';
import type { Result } from '../result.tsx';
import { opponentOf, scoreOf } from '../result-facts.ts';
import { strongest } from './strongest.ts';

/**
 * What a pick in a new language means: "ASP.NET Core is written in C# or F#, which your team does not write. On “Easy to
 * learn” it is rated low, and Express high. Of those in a language that your team writes, Express comes first, 11.7
 * points behind; it is ahead on “Live updates” and “Small footprint”."
 */
export function newLanguageInWords(another: NewLanguage, result: Result): string {
  const { leader, fact } = another;
  const { assessment, names } = result;
  const team = `${result.own ? 'your' : 'the'} team`;
  const values = assessment.fact(leader, fact).values.map((value) => names.value(fact, value));
  return paragraph(
    `${names.framework(leader)} is written in ${either(values)}, which ${team} does not write.`,
    learningInWords(another, result),
    bestInWords(another, result, team),
  );
}

/** Who comes first of those in a language of the team; empty where none is left. */
function bestInWords({ leader, own, gains }: NewLanguage, result: Result, team: string): string {
  if (own === undefined) return '';
  const { names, early } = result;
  const behind = pointsBetween(scoreOf(result, leader), scoreOf(result, own));
  const far =
    early || own === opponentOf(result) ? '' : `, ${behind === points(0) ? 'less than 0.1' : behind} points behind`;
  const better = strongest(gains, 2).map(({ criterion }) => `“${names.criterion(criterion)}”`);
  const gain = better.length === 0 ? '' : `; it is ahead on ${list(better)}`;
  return `Of those in a language that ${team} writes, ${names.framework(own)} comes first${far}${gain}.`;
}

/** How the sources rate what there is to learn, where they speak of it. */
function learningInWords({ leader, own, learning }: NewLanguage, { assessment, names }: Result): string {
  if (learning === undefined) return '';
  const [its, theirs] = [leader, own].map((framework) =>
    framework === undefined ? undefined : assessment.cell(framework, learning),
  );
  if (!its || its.findings.length === 0) return '';
  const word = ratingWord(its.value);
  const other = theirs && theirs.findings.length > 0 ? ratingWord(theirs.value) : undefined;
  const beside =
    own === undefined || !other
      ? ''
      : other === word
        ? `, as ${names.framework(own)} is`
        : `, and ${names.framework(own)} ${other}`;
  return `On “${names.criterion(learning)}” it is rated ${word}${beside}.`;
}
