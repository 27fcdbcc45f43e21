import type { Dropped } from '../advisor/ranking/sanitise-profile.ts';
import type { Model, QuestionId } from '../knowledge/model.ts';
import { type Profile, sameProfile } from '../knowledge/profile.ts';
import { SOURCE_KINDS } from '../knowledge/vocabulary.ts';
import { type Changes, currentEntries, decide, EMPTY_LEDGER, join, type Ledger, latest } from './ledger.ts';
import { deleteAside, setAside, textsAside } from './set-aside.ts';
import { accessTo, type StorageSource, type WebStorage } from './storage-access.ts';
import { entriesOf, FIELD_NAMES, type FieldName } from './stored-fields.ts';
import { type Json, readStoredText, type Unusable, writeStoredText } from './stored-text.ts';
import { usableState } from './usable-state.ts';

/** Where the answers are kept. */
export const ADVISOR_KEY = 'framework-advisor';

/** Whether all that is on the screen is in the storage, or else why not: then it lasts until the page is left. */
export type StorageStatus =
  | 'kept'
  /** The browser lets nothing be stored, read or deleted. */
  | 'denied'
  /** The storage is full. */
  | 'full'
  /** What is stored is of a later version, which this one must not overwrite. */
  | 'newer-version';

/** Texts that could not be used and are kept as they were. */
export interface Aside {
  /** Why, for the one found now. `earlier`: all were set aside at an earlier visit. */
  readonly reason: Unusable | 'earlier';
  /** Never empty. */
  readonly texts: readonly string[];
  /** Some of them can be read by now. */
  readonly readable: boolean;
}

/** What the reader decided, and the way that they took. */
export interface Decided {
  /** Always fits the model. */
  readonly profile: Profile;
  /** Questions shown, each once, in the order they first were; for Back. */
  readonly trail: readonly QuestionId[];
}

/** What is known after the storage was read or written, and how much of it is stored. */
export interface Remembered extends Decided {
  /** Whether all of this is stored. */
  readonly storageStatus: StorageStatus;
  /** Stored, of no use to this version, and not told of before. It stays stored. */
  readonly unfit: readonly Dropped[];
  readonly aside: Aside | null;
}

/** Every step reads what is stored, joins it with what this tab knows and stores what came of it. None throws. */
export interface Persistence {
  recall(): Remembered;
  /** Notes what was decided in this tab. */
  note(before: Decided, after: Decided): Remembered;
  /** Takes in what another tab stored, which may be overwritten by now. */
  hear(text: string | null): Remembered;
  /** Notes that the reader was told of what does not fit. */
  noteTold(): Remembered;
  /** Takes in what can be read by now of the texts set aside, where nothing was decided since. */
  bringBack(): Remembered;
  deleteAside(): Remembered;
  /** Deletes all that is stored, texts set aside included. */
  forget(): Remembered;
}

/** What a reading of the storage found. */
interface Found {
  readonly text: string | null;
  readonly ledger: Ledger;
  /** What stands around what we know; null where it must stay untouched. */
  readonly around: Json | null;
  /** Why it must be set aside before it is overwritten; null where it need not. */
  readonly unusable: Unusable | null;
}

/**
 * Keeps what the store holds in the storage. Writes over nothing that it has not read and understood or set aside; where the storage fails, it
 * goes on without, and catches up when it works again.
 */
export function createPersistence(source: StorageSource, model: Model): Persistence {
  const access = accessTo(source);
  let ledger = EMPTY_LEDGER;
  let storageStatus: StorageStatus = 'kept';
  /** The last that was read or written. */
  let found: Found | null = null;
  /** The moment up to which the storage has what the ledger has; null while it has nothing of ours. */
  let storedUpTo: number | null = null;
  let aside: readonly string[] = [];
  /** Why the last of them is there, if it came at this visit. */
  let damage: Unusable | null = null;

  /** Joins what is stored with what this tab knows. */
  function take(text: string | null): Found {
    if (found?.text === text) return found;
    const now = find(text);
    // Everything was deleted, but for what this tab has not stored yet.
    if (text === null) ledger = join(ledger, { ...EMPTY_LEDGER, since: storedUpTo ?? -1 });
    else if (now.dated || found === null) ledger = join(ledger, now.ledger);
    // Written by the first release beside this tab: it is the later.
    else if (now.unusable === null) ledger = decide(ledger, contents(ledger), contents(now.ledger));
    found = now;
    damage = now.unusable ?? damage;
    return now;
  }

  function put(storage: WebStorage, { text: before, ledger: theirs, around, unusable }: Found): StorageStatus {
    if (around === null) {
      storedUpTo = latest(theirs);
      return 'newer-version';
    }
    if (unusable && before !== null) setAside(storage, before);
    aside = textsAside(storage);
    const text = writeStoredText(ledger, around);
    if (text !== writeStoredText(theirs, around)) {
      if (text === null) storage.removeItem(ADVISOR_KEY);
      else storage.setItem(ADVISOR_KEY, text);
      found = { text, ledger, around, unusable: null };
    }
    storedUpTo = text === null ? null : latest(ledger);
    return 'kept';
  }

  function exchange(change: (known: Ledger) => Ledger = (known) => known): Remembered {
    const read = access((storage) => take(storage.getItem(ADVISOR_KEY)));
    // What was decided is remembered, whether or not it can be stored.
    ledger = change(ledger);
    const stored = read.kind === 'done' ? access((storage) => put(storage, read.value)) : read;
    storageStatus = stored.kind === 'done' ? stored.value : stored.kind;
    return remembered();
  }

  function remembered(): Remembered {
    const { profile, trail, dropped } = usableState(ledger, model);
    const told = ledger.fields.told;
    return {
      profile,
      trail,
      storageStatus,
      unfit: dropped.filter((each) => !told.has(nameOf(each))),
      aside:
        aside.length === 0
          ? null
          : {
              reason: damage ?? 'earlier',
              texts: aside,
              readable: !sameProfile(profile, usableState(withAside(ledger), model).profile),
            },
    };
  }

  /** Adds what can be read of the texts set aside, where there is nothing now. */
  function withAside(known: Ledger): Ledger {
    return aside.reduce((sofar, text) => {
      const reading = readStoredText(text);
      if (reading.kind !== 'read') return sofar;
      const here = contents(sofar);
      const missing = (name: FieldName) =>
        currentEntries(reading.ledger.fields[name]).filter(([id]) => !here[name]?.some(([known]) => known === id));
      return decide(
        sofar,
        here,
        Object.fromEntries(FIELD_NAMES.map((name) => [name, [...(here[name] ?? []), ...missing(name)]])),
      );
    }, known);
  }

  return {
    recall: () => exchange(),
    note: (before, after) =>
      exchange((known) => {
        const past = changes(before);
        // A kind of source that is stored, by hand, stands for sources that may come back one by one.
        const kinds = currentEntries(known.fields.leftOut).filter(([id]) => SOURCE_KINDS.some((kind) => kind === id));
        return decide(known, { ...past, leftOut: [...(past.leftOut ?? []), ...kinds] }, changes(after));
      }),
    hear: (text) => {
      // What a tab that was asleep hears of late may have been deleted by now.
      const now = access((storage) => storage.getItem(ADVISOR_KEY));
      const gone = now.kind === 'done' && now.value === null;
      const reading = text === null || gone ? null : readStoredText(text);
      if (reading?.kind === 'read' && reading.dated) ledger = join(ledger, reading.ledger);
      return exchange();
    },
    noteTold: () =>
      exchange((known) => {
        const told = currentEntries(known.fields.told);
        const names = usableState(known, model).dropped.map(nameOf);
        return decide(known, { told }, { told: [...told, ...names.map((name) => [name, name] as const)] });
      }),
    bringBack: () => {
      exchange(withAside);
      if (storageStatus === 'kept')
        access((storage) => deleteAside(storage, (text) => readStoredText(text).kind === 'read'));
      return exchange();
    },
    deleteAside: () => {
      const deleted = access((storage) => {
        deleteAside(storage, () => true);
        // As long as nothing was decided, it still stands in the answers' place too.
        if (found?.unusable) storage.removeItem(ADVISOR_KEY);
      });
      return { ...exchange(), ...(deleted.kind !== 'done' && { storageStatus: deleted.kind }) };
    },
    forget: () => {
      // What another tab decides within this millisecond stays: it cannot have been meant.
      ledger = { ...EMPTY_LEDGER, since: Math.max(Date.now() - 1, latest(ledger)) };
      storedUpTo = null;
      aside = [];
      const deleted = access((storage) => {
        storage.removeItem(ADVISOR_KEY);
        deleteAside(storage, () => true);
        found = find(null);
      });
      storageStatus = deleted.kind === 'done' ? 'kept' : deleted.kind;
      return remembered();
    },
  };
}

function find(text: string | null): Found & { readonly dated: boolean } {
  if (text === null) return { text, ledger: EMPTY_LEDGER, around: {}, unusable: null, dated: true };
  const reading = readStoredText(text);
  switch (reading.kind) {
    case 'read':
      return { text, ledger: reading.ledger, around: reading.json, unusable: null, dated: reading.dated };
    case 'newer':
      return { text, ledger: reading.ledger, around: null, unusable: null, dated: true };
    case 'unusable':
      return { text, ledger: EMPTY_LEDGER, around: {}, unusable: reading.reason, dated: true };
  }
}

function contents({ fields }: Ledger): Changes {
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, currentEntries(fields[name])]));
}

function changes({ profile, trail }: Decided): Changes {
  const decided: Partial<Record<FieldName, unknown>> = { ...profile, trail };
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, entriesOf(name, decided[name]) ?? []]));
}

/** What is told of once. */
function nameOf(dropped: Dropped): string {
  return [dropped.kind, 'question' in dropped ? dropped.question : '', dropped.id].join(' ');
}
