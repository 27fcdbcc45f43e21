import { recommend } from '../../../src/advisor/ranking/recommend.ts';
import { sanitiseProfile } from '../../../src/advisor/ranking/sanitise-profile.ts';
import type { AnswerFlip } from '../../../src/advisor/robustness/analysis.ts';
import { model } from '../../fixtures/real-knowledge.ts';
import { expect, test } from '../site.ts';
import { type Case, firstFor } from './case.ts';
import { either, inWords, list, lower } from './format.ts';
import { framework, option, question } from './names.ts';
import type { FlipText, Reading } from './result-text.ts';

const answerInWords = (asked: string, [first, ...others]: readonly string[]) => {
  if (first === undefined) return 'No answer';
  const quoted = (id: string) => `“${option(asked, id)}”`;
  return others.length === 0 ? quoted(first) : `${quoted(first)} with ${list(others.map(quoted))}`;
};

/** What a requirement does to who fails it is counted, not told. */
const isTold = ({ byRequirement }: AnswerFlip) => !byRequirement;

/** Every change of one answer that the page tells, one a line. */
function flipsTold(flips: readonly FlipText[]): string[] {
  return flips.flatMap(({ question: asked, from, first, answers }) =>
    answers.map((answer) => {
      const who = first.replace(/ (comes first|share the first place) with( one of these)?$/, '');
      return `${asked} ${from} → ${answer.replace(/ ?: try it out$/, '')}: ${who}`;
    }),
  );
}

function flipsFound({ analysis }: Case): string[] {
  return analysis.flips.filter(isTold).map(({ question: asked, from, to, first }) => {
    const who = first.length === 0 ? 'no framework' : list(first.map(framework));
    return `${question(asked)} The answer: ${answerInWords(asked, from)} → ${answerInWords(asked, to)}: ${who}`;
  });
}

export function testAnswers(own: Case, read: () => Reading): void {
  const { analysis, leader } = own;
  const { standings } = own.recommendation;

  test('every answer that would change the winner is told, and does', () => {
    const { heard } = read();
    const told = flipsTold(heard.flips);
    expect(told.map(lower).toSorted()).toEqual(flipsFound(own).map(lower).toSorted());
    for (const { question: asked, to, first } of analysis.flips) {
      const { [asked]: _, ...others } = own.profile.answers;
      const answers = to.length === 0 ? others : { ...others, [asked]: to };
      const { verdict, ...after } = recommend(model, sanitiseProfile(model, { ...own.profile, answers }).profile);
      expect(verdict.kind === 'no-preference' ? [] : firstFor({ verdict, ...after }).toSorted()).toEqual(
        first.toSorted(),
      );
    }
    const ever = new Set([leader.framework, ...analysis.flips.flatMap(({ first }) => first)]);
    const never = model.frameworks.filter(({ id }) => !ever.has(id)).map(({ name }) => name);
    const none = never.length > 0 ? ` None puts ${either(never)} first.` : '';
    const lost = standings.filter(({ framework: id }) => own.prospects.outOfReach.includes(id));
    const reach =
      lost.length > 0 && own.prospects.open.length > 0
        ? ` No answer to what is still open puts ${either(lost.map(({ framework: id }) => framework(id)))} first.`
        : '';
    const requiring = analysis.flips.length - told.length;
    const each = requiring === 1 ? 'answer is not listed: it' : 'answers are not listed: each';
    const notTold =
      requiring > 0
        ? `${inWords(requiring)} ${each} would only require something that ${framework(leader.framework)} does not have. `
        : '';
    const other = analysis.flips.length > 0 ? 'other ' : '';
    expect(heard.paragraphs.change.map(lower)).toContain(
      lower(`${notTold}No ${other}change to a single answer given does.${told.length > 0 ? none : ''}${reach}`),
    );
  });
}
