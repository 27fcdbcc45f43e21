import { z } from 'zod/mini';
import { admit, type Dropped } from '../advisor/admit.ts';
import { roundedImportance } from '../knowledge/importance.ts';
import type { Model, QuestionId } from '../knowledge/knowledge-base.ts';
import type { Profile } from '../knowledge/profile.ts';

// Compiled schemas need `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

/** Of the stored form. A later one must read every earlier one. */
export const STORED_VERSION = 1;

export type SetAsideReason = 'not-json' | 'wrong-shape' | 'newer-version';

export type Restored =
  | {
      readonly kind: 'restored';
      readonly profile: Profile;
      readonly trail: readonly QuestionId[];
      readonly dropped: readonly Dropped[];
      /** Storing this again loses nothing of the text. */
      readonly complete: boolean;
    }
  | { readonly kind: 'unusable'; readonly reason: SetAsideReason };

const list = z._default(z.array(z.unknown()), []);
const entries = z._default(z.record(z.string(), z.unknown()), {});
const stored = z.object({
  version: z._default(z.number(), 0),
  state: z.object({ profile: z.object({ answers: entries, importances: entries, leftOut: list }), trail: list }),
});

const options = z.array(z.string()).check(z.minLength(1));
const importance = z.number().check(z.gte(0), z.lte(999));

/** Reads stored text from any version, by anyone's hand. Entries of a wrong shape and ids unknown to the model are dropped. */
export function restore(text: string, model: Model): Restored {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { kind: 'unusable', reason: 'not-json' };
  }
  const read = z.safeParse(stored, json);
  if (!read.success) return { kind: 'unusable', reason: isNewer(json) ? 'newer-version' : 'wrong-shape' };

  const { version, state } = read.data;
  const malformed: Dropped[] = [];
  const drop = (dropped: Dropped): [] => {
    malformed.push(dropped);
    return [];
  };
  const { profile, dropped } = admit(model, {
    answers: Object.fromEntries(
      Object.entries(state.profile.answers).flatMap(([id, value]) => {
        const answer = z.safeParse(options, value);
        return answer.success ? [[id, answer.data]] : drop({ kind: 'question', id });
      }),
    ),
    importances: Object.fromEntries(
      Object.entries(state.profile.importances).flatMap(([id, value]) => {
        const number = z.safeParse(importance, value);
        return number.success ? [[id, roundedImportance(number.data) ?? 0]] : drop({ kind: 'criterion', id });
      }),
    ),
    leftOut: state.profile.leftOut.flatMap((id) =>
      typeof id === 'string' ? [id] : drop({ kind: 'source', id: JSON.stringify(id) }),
    ),
  });
  const all = [...malformed, ...dropped];
  return {
    kind: 'restored',
    profile,
    trail: knownQuestions(model, state.trail),
    dropped: all,
    complete: all.length === 0 && version <= STORED_VERSION,
  };
}

/** The questions of the model among these, each once, in the order given. */
function knownQuestions(model: Model, ids: readonly unknown[]): QuestionId[] {
  const known = new Set(model.questions.map(({ id }) => id));
  return [...new Set(ids)].filter((id): id is QuestionId => typeof id === 'string' && known.has(id));
}

function isNewer(json: unknown): boolean {
  const read = z.safeParse(z.object({ version: z.number() }), json);
  return read.success && read.data.version > STORED_VERSION;
}
