import type { Evidence } from '../knowledge/evidence.ts';

type Key = keyof Evidence;
type Entry = Readonly<Record<string, unknown>>;

/** What one page reads of the evidence. */
export interface RecordedEvidence {
  /** All of it, to read from. */
  readonly evidence: Evidence;
  /** As much of it as was read, in the order of the content; of an entry only the fields that were. Null: nothing. */
  readonly read: () => Partial<Evidence> | null;
}

/** Notes what is read, so that a page can be sent with that much and no more. */
export function recordEvidence(whole: Evidence): RecordedEvidence {
  const notes = new Map<Key, Map<string, Set<string> | null>>();

  const entriesOf = (key: Key): object => {
    const noted = notes.get(key) ?? new Map<string, Set<string> | null>();
    notes.set(key, noted);
    return watched(whole[key] as object, (id, entry) => {
      if (typeof entry !== 'object' || entry === null) return entry;
      const fields = noted.get(id) ?? new Set<string>();
      noted.set(id, fields);
      return watched(entry, (field, value) => {
        fields.add(field);
        return value;
      });
    });
  };

  const evidence = watched(whole, (key, value) =>
    typeof value === 'object' ? entriesOf(key as Key) : value,
  ) as Evidence;

  const read = () => {
    const parts = [...notes].map(([key, noted]) => {
      const part = whole[key] as Readonly<Record<string, Entry>>;
      const picked = Object.keys(part).map((id) => [id, noted.get(id), part[id] ?? {}] as const);
      // A list stays one; the one of findings is long, and read by their numbers.
      if (Array.isArray(part) && key !== 'findings')
        return [key, picked.map(([, fields, entry]) => pick(entry, fields ?? new Set()))] as const;
      return [
        key,
        Object.fromEntries(picked.flatMap(([id, fields, entry]) => (fields ? [[id, pick(entry, fields)]] : []))),
      ] as const;
    });
    return parts.length === 0 ? null : (Object.fromEntries(parts) as Partial<Evidence>);
  };
  return { evidence, read };
}

/** An object whose own properties are looked at before they are handed out, each the same each time. */
function watched<T extends object>(target: T, look: (key: string, value: unknown) => unknown): T {
  const seen = new Map<string, unknown>();
  return new Proxy(target, {
    get(from, key, receiver) {
      const value: unknown = Reflect.get(from, key, receiver);
      if (typeof key !== 'string' || !Object.hasOwn(from, key) || (Array.isArray(from) && key === 'length'))
        return value;
      if (!seen.has(key)) seen.set(key, look(key, value));
      return seen.get(key);
    },
  });
}

const pick = (entry: Entry, fields: ReadonlySet<string>): Entry =>
  Object.fromEntries(Object.entries(entry).filter(([field]) => fields.has(field)));
