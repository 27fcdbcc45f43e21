import type { Ask } from './ask.ts';
import { outdated } from './outdated.ts';
import { PUBLISHERS, type Published, type Publisher } from './publishers.ts';
import type { StatedFact } from './stated-facts.ts';

export interface Freshness {
  readonly outdated: readonly { readonly stated: StatedFact; readonly why: string }[];
  readonly silent: readonly { readonly framework: string; readonly publisher: Publisher; readonly why: string }[];
}

/** Asks every publisher at once and compares what they say; one that does not answer stops nothing. */
export async function checkFreshness(facts: readonly StatedFact[], ask: Ask, today: string): Promise<Freshness> {
  const questions = Object.entries(PUBLISHERS).flatMap(([framework, publishers]) =>
    publishers.map((publisher) => ({ framework, publisher })),
  );
  const answers = await Promise.all(
    questions.map(async (question) => ({ ...question, ...(await answerOf(question.publisher, ask)) })),
  );
  return {
    outdated: facts.flatMap((stated) =>
      answers.flatMap((answer) => {
        if (!answer.ok || answer.framework !== stated.framework) return [];
        const why = outdated(stated, answer.published, answer.publisher, today);
        return why === undefined ? [] : [{ stated, why }];
      }),
    ),
    silent: answers.flatMap(({ framework, publisher, ...answer }) =>
      answer.ok ? [] : [{ framework, publisher, why: answer.why }],
    ),
  };
}

type Answer = { readonly ok: true; readonly published: Published } | { readonly ok: false; readonly why: string };

async function answerOf({ url, read }: Publisher, ask: Ask): Promise<Answer> {
  let said: unknown;
  try {
    said = await ask(url);
  } catch (error) {
    return { ok: false, why: error instanceof Error ? error.message : String(error) };
  }
  try {
    return { ok: true, published: read(said) };
  } catch {
    return { ok: false, why: 'answered in a form that cannot be read' };
  }
}
