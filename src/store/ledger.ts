import { type Entries, FIELD_NAMES, FIELDS, type FieldName } from './stored-fields.ts';

/** The last decision about one entry of a field, and when it was made. */
export interface Decision {
  /** Milliseconds since 1970, moved on where needed so that each decision of a ledger is later than those before. */
  readonly at: number;
  /** Undefined where the entry was taken away. */
  readonly value: unknown;
}

/**
 * What was decided, and when. Two ledgers can be joined in any order and as often as one likes, with the same outcome:
 * tabs that tell each other theirs come to agree, whoever overwrites whom on the way.
 */
export interface Ledger {
  readonly fields: Readonly<Record<FieldName, ReadonlyMap<string, Decision>>>;
  /** When everything was deleted: no decision up to then counts. -1: never. */
  readonly since: number;
}

/** What some fields hold at one moment. */
export type Changes = Partial<Readonly<Record<FieldName, Entries>>>;

/** Nothing was ever decided or deleted. */
export const EMPTY_LEDGER = ledgerOf(-1, () => []);

/**
 * A ledger with these decisions, field by field.
 *
 * @param since when everything was deleted, in milliseconds since 1970; -1 for never
 */
export function ledgerOf(
  since: number,
  decisions: (name: FieldName) => Iterable<readonly [id: string, decision: Decision]>,
): Ledger {
  const fields = FIELD_NAMES.map((name) => [name, new Map(decisions(name))]);
  // fromEntries forgets which keys there are.
  return { since, fields: Object.fromEntries(fields) as Ledger['fields'] };
}

/** The entries that were not taken away, in the order in which they were decided. */
export function currentEntries(field: ReadonlyMap<string, Decision>): Entries {
  return inOrder(field).flatMap(([id, { value }]) => (value === undefined ? [] : [[id, value]]));
}

/** In the order in which they were decided. */
export function inOrder(field: ReadonlyMap<string, Decision>): [string, Decision][] {
  return [...field].sort(([a, first], [b, second]) => first.at - second.at || (a < b ? -1 : 1));
}

/** All that either knows: of two decisions about the same entry the one that holds. */
export function join(first: Ledger, second: Ledger): Ledger {
  const since = Math.max(first.since, second.since);
  return ledgerOf(since, (name) => {
    const joined = new Map(first.fields[name]);
    for (const [id, decision] of second.fields[name]) {
      const other = joined.get(id);
      if (!other || holds(decision, other)) joined.set(id, decision);
    }
    return [...joined].filter(([, { at }]) => at > since);
  });
}

/** Whether a decision overrules another: the later one does, of two at the same moment always the same one. */
function holds(decision: Decision, other: Decision): boolean {
  if (decision.at !== other.at) return decision.at > other.at;
  return (JSON.stringify(decision.value) ?? '') > (JSON.stringify(other.value) ?? '');
}

/** The moment of the last decision or deletion, in milliseconds since 1970; -1 where there was none. */
export function latest({ fields, since }: Ledger): number {
  return FIELD_NAMES.reduce(
    (last, name) => [...fields[name].values()].reduce((later, { at }) => Math.max(later, at), last),
    since,
  );
}

/** Writes down, as decided now, what differs between two states of some fields. */
export function decide(ledger: Ledger, before: Changes, after: Changes): Ledger {
  let at = Math.max(Date.now(), latest(ledger) + 1);
  return ledgerOf(ledger.since, (name) => {
    const decisions = new Map(ledger.fields[name]);
    const [past, now] = [before[name] ?? [], after[name] ?? []];
    const kept = new Set(now.map(([id]) => id));
    for (const [id] of past) if (!kept.has(id)) decisions.set(id, { at: at++, value: undefined });
    const untouched = FIELDS[name].form === 'list' ? inPlace(past, now) : unchanged(past, now);
    for (const [id, value] of now) if (!untouched.has(id)) decisions.set(id, { at: at++, value });
    return decisions;
  });
}

function unchanged(past: Entries, now: Entries): ReadonlySet<string> {
  const before = new Map(past.map(([id, value]) => [id, JSON.stringify(value)]));
  return new Set(now.filter(([id, value]) => before.get(id) === JSON.stringify(value)).map(([id]) => id));
}

/** The first items that stand in the order they had. What follows is decided anew: the moments give the order. */
function inPlace(past: Entries, now: Entries): ReadonlySet<string> {
  const places = now.map(([id]) => past.findIndex(([before]) => before === id));
  const moved = places.findIndex((place, index) => place <= (index > 0 ? (places[index - 1] ?? -1) : -1));
  return new Set(now.slice(0, moved < 0 ? undefined : moved).map(([id]) => id));
}
