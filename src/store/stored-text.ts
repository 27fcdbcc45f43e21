import * as v from 'valibot';
import { currentEntries, type Decision, EMPTY_LEDGER, inOrder, type Ledger, ledgerOf } from './ledger.ts';
import {
  type Entries,
  entriesOf,
  FIELD_NAMES,
  FIELDS,
  type FieldName,
  fromEntries,
  isRecord,
} from './stored-fields.ts';

/** Of the stored form. A later one must read every earlier one; one that only adds a field is no later one. */
export const STORED_VERSION = 1;

/** Why nothing of a stored text can be used. */
export type Unusable = 'not-json' | 'wrong-shape';

/** What a stored text holds. */
export type Reading =
  | {
      readonly kind: 'read';
      readonly ledger: Ledger;
      /** False where it does not say when things were decided: written by the first release. */
      readonly dated: boolean;
      /** All of the text, with what this version does not know. */
      readonly json: Json;
    }
  /** Of a later version: not to be overwritten. What could be read of it all the same. */
  | { readonly kind: 'newer'; readonly ledger: Ledger }
  | { readonly kind: 'unusable'; readonly reason: Unusable };

/** Any object of a JSON text. */
export type Json = Readonly<Record<string, unknown>>;

// The objects pass as they are: they are written back whole.
const json = v.custom<Json>(isRecord);
const moment = v.pipe(v.number(), v.safeInteger(), v.minValue(-1), v.maxValue(2 ** 52));
const head = v.object({
  version: v.optional(v.number(), 0),
  since: v.optional(v.fallback(moment, -1), -1),
  at: v.optional(v.fallback(json, {}), {}),
  state: json,
});

/** Reads a stored text of any version, by anyone's hand. Knows no ids: any may be another version's. Never throws. */
export function readStoredText(text: string): Reading {
  const whole = v.safeParse(json, parse(text));
  if (!whole.success) return { kind: 'unusable', reason: parse(text) === undefined ? 'not-json' : 'wrong-shape' };
  const said = v.safeParse(head, whole.output);
  const ledger = said.success ? ledgerIn(said.output) : null;
  const version = v.safeParse(v.number(), whole.output['version']);
  if (version.success && version.output > STORED_VERSION) return { kind: 'newer', ledger: ledger ?? EMPTY_LEDGER };
  if (ledger === null) return { kind: 'unusable', reason: 'wrong-shape' };
  return { kind: 'read', ledger, dated: Object.hasOwn(whole.output, 'at'), json: whole.output };
}

/**
 * The text to store; null where nothing was ever decided. What was taken back is stored too: no text at all says that
 * everything was deleted. Ledgers that agree give the same text.
 *
 * @param around what is stored now: fields that this version does not know stay as they are there
 */
export function writeStoredText({ fields, since }: Ledger, around: Json): string | null {
  const state = recordIn(around, 'state');
  const profile = recordIn(state, 'profile');
  const within = (place: 'state' | 'profile') =>
    Object.fromEntries(
      FIELD_NAMES.filter((name) => FIELDS[name].within === place).map((name) => [
        name,
        fromEntries(name, currentEntries(fields[name])),
      ]),
    );
  const unknown = [...Object.keys(state), ...Object.keys(profile)].some((key) => key !== 'profile' && !isField(key));
  if (!unknown && FIELD_NAMES.every((name) => fields[name].size === 0)) return null;
  return JSON.stringify({
    ...around,
    state: { ...state, profile: { ...profile, ...within('profile') }, ...within('state') },
    version: STORED_VERSION,
    at: { ...recordIn(around, 'at'), ...Object.fromEntries(FIELD_NAMES.map((name) => [name, moments(fields[name])])) },
    ...(since >= 0 && { since }),
  });
}

function moments(field: ReadonlyMap<string, Decision>): Record<string, number> {
  return Object.fromEntries(inOrder(field).map(([id, { at }]) => [id, at]));
}

function ledgerIn({ at, since, state }: v.InferOutput<typeof head>): Ledger | null {
  const profile = state['profile'];
  if (!isRecord(profile)) return null;
  const found = new Map<FieldName, Entries>();
  for (const name of FIELD_NAMES) {
    const value = (FIELDS[name].within === 'profile' ? profile : state)[name];
    const entries = value === undefined ? [] : entriesOf(name, value);
    if (entries === null) return null;
    found.set(name, entries);
  }
  return ledgerOf(since, (name) => {
    const dates = recordIn(at, name);
    const entries = found.get(name) ?? [];
    const ids = new Set(entries.map(([id]) => id));
    const gone = Object.keys(dates).filter((id) => !ids.has(id));
    return [
      // Without a date it is older than anything with one, in the order of the text.
      ...entries.map(([id, value], place) => [id, { at: dateOf(dates, id) ?? since + 1 + place, value }] as const),
      ...gone.map((id) => [id, { at: dateOf(dates, id) ?? since + 1, value: undefined }] as const),
    ];
  });
}

function dateOf(dates: Json, id: string): number | null {
  const date = v.safeParse(moment, Object.hasOwn(dates, id) ? dates[id] : undefined);
  return date.success ? date.output : null;
}

function recordIn(record: Json, key: string): Json {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return isRecord(value) ? value : {};
}

function isField(key: string): boolean {
  return Object.hasOwn(FIELDS, key);
}

/** Undefined where it is not JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
