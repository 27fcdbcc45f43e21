import { z } from 'zod/mini';
import { RELEASED_VERSION, type ReleasedState, releasedStateSchema } from '../knowledge/released-state.ts';

// Compiled schemas need `new Function`, which a strict Content-Security-Policy reports.
z.config({ jitless: true });

/** What the text of a released state holds. */
export type StateRead =
  | { readonly kind: 'state'; readonly state: ReleasedState }
  /** Of a later form: a newer version of the advisor reads it. */
  | { readonly kind: 'newer' }
  /** Not JSON, of another shape, of another state, or it names what it does not have. */
  | { readonly kind: 'unusable' };

const head = z.object({ schemaVersion: z.number() });

/**
 * Reads the text of `data/<contentHash>.json`. Never throws: what it returns as a state can be ranked by, whoever wrote it.
 */
export function readState(text: string, contentHash: string): StateRead {
  const json = parsed(text);
  const version = z.safeParse(head, json);
  if (version.success && version.data.schemaVersion > RELEASED_VERSION) return { kind: 'newer' };
  const { success, data } = z.safeParse(releasedStateSchema, json);
  return success && data.contentHash === contentHash && isWhole(data)
    ? { kind: 'state', state: data }
    : { kind: 'unusable' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether all that is said and asked for is about something that the state has, and nothing is there twice. */
function isWhole({ frameworks, criteria, facts, questions, sources, rows, conflicts }: ReleasedState): boolean {
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  const lists = [frameworks, criteria, facts, questions, sources, ...questions.map(({ options }) => options)];
  const [known, rated, stated, cited] = [ids(frameworks), ids(criteria), ids(facts), ids(sources)];
  const says = rows.flatMap((row) => row.says);
  return (
    lists.every((entries) => ids(entries).size === entries.length) &&
    rows.every(({ source }) => cited.has(source)) &&
    says.every(
      ([framework, subject, word]) => known.has(framework) && (typeof word === 'string' ? rated : stated).has(subject),
    ) &&
    questions.every(({ options }) => options.every(({ requires }) => !requires || stated.has(requires.fact))) &&
    conflicts.every(({ findings, outdated }) => [...findings, ...outdated].every((number) => number < says.length))
  );
}
