import { z } from 'zod';
import type { Model } from '../../src/knowledge/model.ts';
import type { Profile } from '../../src/knowledge/profile.ts';

/** A published recommendation: somebody's situation as answers, what they considered and what they were told to take. */
const caseSchema = z.object({
  id: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  considered: z.array(z.string()),
  recommended: z.array(z.string()).min(1),
  strength: z.string().optional(),
  title: z.string().optional(),
  url: z.string().optional(),
  situation: z.string().optional(),
});

export type Case = z.infer<typeof caseSchema>;

/** What is wrong with a file of cases, in words that say where. */
export class WrongCases extends Error {}

/** @throws WrongCases where the text is not an array of cases, or names something that the model does not know. */
export function readCases(text: string, model: Model): Case[] {
  const read = z.array(caseSchema).safeParse(json(text));
  if (!read.success) throw new WrongCases(`The cases cannot be read.\n${z.prettifyError(read.error)}`);
  const faults = read.data.flatMap((own) => unknownIn(own, model).map((fault) => `Case "${own.id}": ${fault}`));
  if (faults.length > 0) throw new WrongCases(faults.join('\n'));
  return read.data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WrongCases(`The cases are not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function unknownIn({ answers, considered, recommended }: Case, { questions, frameworks }: Model): string[] {
  const known = (list: readonly { id: string }[]) => `Expected one of: ${list.map(({ id }) => id).join(', ')}.`;
  const inAnswers = Object.entries(answers).flatMap(([id, chosen]) => {
    const question = questions.find((own) => own.id === id);
    if (!question) return [`there is no question "${id}". ${known(questions)}`];
    return [chosen]
      .flat()
      .filter((option) => !question.options.some((own) => own.id === option))
      .map((option) => `the question "${id}" has no option "${option}". ${known(question.options)}`);
  });
  const inFrameworks = [...considered, ...recommended]
    .filter((id) => !frameworks.some((own) => own.id === id))
    .map((id) => `there is no framework "${id}". ${known(frameworks)}`);
  return [...inAnswers, ...inFrameworks];
}

/** @param candidates the frameworks to choose from; empty for all */
export function profileOf({ answers }: Case, candidates: Profile['candidates'] = []): Profile {
  const chosen = Object.entries(answers).map(([id, options]): [string, readonly string[]] => [id, [options].flat()]);
  return { answers: Object.fromEntries(chosen), importances: {}, leftOut: [], candidates, ownRatings: {} };
}
