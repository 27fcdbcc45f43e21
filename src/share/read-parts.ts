import { cellId, type OwnRating } from '../knowledge/own-rating.ts';
import type { Profile } from '../knowledge/profile.ts';
import { partCheck } from './check-characters.ts';
import type { UnusedPart } from './damage.ts';
import { isLinkId, KIND } from './grammar.ts';
import { readImportance } from './importance-text.ts';
import { readRating } from './rating-text.ts';
import { readReason } from './reason-text.ts';

/** What the parts of a link state, and the parts that were of no use. */
export interface PartsRead {
  readonly profile: Profile;
  readonly contentHash?: string;
  readonly leader?: string;
  readonly unused: readonly UnusedPart[];
}

/**
 * Reads every part whose own check holds. Maps, not objects, so that an id such as `constructor` is only an id. Never
 * throws.
 *
 * @param parts what stands between the `~` of a link, each with its check characters
 */
export function readParts(parts: readonly string[]): PartsRead {
  const statements = new Map<string, Statement>();
  const unused: UnusedPart[] = [];
  for (const text of parts) {
    const body = unsealed(text);
    const statement = body === null ? null : stated(body);
    if (body === null) unused.push({ kind: 'bad-part', text });
    else if (!statement) unused.push({ kind: 'unknown-part', text });
    else if (statements.has(statement.subject)) unused.push({ kind: 'duplicate-part', text });
    else statements.set(statement.subject, statement);
  }

  const all = [...statements.values()];
  const knowledge = all.find(({ kind }) => kind === KIND.knowledge);
  const leader = all.find(({ kind }) => kind === KIND.leader);
  return {
    profile: {
      answers: Object.fromEntries(all.flatMap((s) => (s.kind === KIND.question ? [[s.id, s.options]] : []))),
      importances: Object.fromEntries(all.flatMap((s) => (s.kind === KIND.criterion ? [[s.id, s.importance]] : []))),
      leftOut: all.flatMap((s) => (s.kind === KIND.source ? [s.id] : [])),
      candidates: all.flatMap((s) => (s.kind === KIND.framework ? [s.id, ...s.others] : [])),
      ownRatings: Object.fromEntries(
        all.flatMap((s) => (s.kind === KIND.rating ? [[cellId(s.id, s.criterion), s.own]] : [])),
      ),
    },
    ...(knowledge && { contentHash: knowledge.id }),
    ...(leader && { leader: leader.id }),
    unused,
  };
}

type Statement = { readonly subject: string; readonly id: string } & (
  | { readonly kind: typeof KIND.knowledge | typeof KIND.leader | typeof KIND.source }
  | { readonly kind: typeof KIND.question; readonly options: readonly string[] }
  | { readonly kind: typeof KIND.framework; readonly others: readonly string[] }
  | { readonly kind: typeof KIND.criterion; readonly importance: number }
  | { readonly kind: typeof KIND.rating; readonly criterion: string; readonly own: OwnRating }
);

/** The part without its check characters; null if they do not belong to it. */
function unsealed(text: string): string | null {
  const body = text.slice(0, -3);
  return text === `${body}.${partCheck(body)}` ? body : null;
}

function stated(body: string): Statement | null {
  const kind = body.charAt(0);
  const [id = '', ...values] = body.slice(1).split('.');
  if (!isLinkId(id)) return null;
  switch (kind) {
    case KIND.question:
      return values.length > 0 && values.every(isLinkId) ? { kind, id, subject: kind + id, options: values } : null;
    case KIND.criterion: {
      const importance = values.length === 1 ? readImportance(values[0] ?? '') : null;
      return importance === null ? null : { kind, id, subject: kind + id, importance };
    }
    case KIND.framework:
      return values.every(isLinkId) ? { kind, id, subject: kind, others: values } : null;
    case KIND.rating: {
      const [criterion = '', word = '', ...words] = values;
      const rating = readRating(word);
      const reason = readReason(words.join('.'));
      if (!isLinkId(criterion) || rating === null || reason === null) return null;
      return { kind, id, subject: `${kind}${id}.${criterion}`, criterion, own: { rating, reason } };
    }
    case KIND.source:
      return values.length === 0 ? { kind, id, subject: kind + id } : null;
    case KIND.knowledge:
    case KIND.leader:
      return values.length === 0 ? { kind, id, subject: kind } : null;
    default:
      return null;
  }
}
