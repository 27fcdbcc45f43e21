import type { QuestionId } from '../../knowledge/model.ts';
import { hashVariants } from '../../share/hash-variants.ts';
import { answers, question, recommendation } from '../place/addresses.ts';

/** Pages that send their reader to a question and want them back afterwards. */
const ORIGINS = { answers: answers(), result: recommendation() } as const;
export type Origin = keyof typeof ORIGINS;

/** A question's address that leads back to where the reader came from, in a new tab and after a reload too. */
export function questionFrom(origin: Origin, id: QuestionId): string {
  return `${question(id)}#from=${origin}`;
}

/** Where a question's hash leads back to; undefined on the way through the questions. */
export function returnAddress(hash: string): string | undefined {
  const origin = hashVariants(hash)
    .map((text) => /^from=(.+)$/.exec(text)?.[1] ?? '')
    .find(isOrigin);
  return origin && ORIGINS[origin];
}

function isOrigin(text: string): text is Origin {
  return Object.hasOwn(ORIGINS, text);
}
