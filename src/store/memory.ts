import type { PersistStorage } from 'zustand/middleware';
import type { Dropped } from '../advisor/admit.ts';
import type { Model, QuestionId } from '../knowledge/knowledge-base.ts';
import { EMPTY_PROFILE, type Profile } from '../knowledge/profile.ts';
import { accessTo, type Outcome, type StorageSource } from './storage-access.ts';
import { restore, type SetAsideReason, STORED_VERSION } from './stored-state.ts';

/** Where the answers are kept. */
export const ADVISOR_KEY = 'framework-advisor';
/** Where stored text goes that could not be used in full, before it is overwritten: the latest such text, as it was. */
export const ASIDE_KEY = 'framework-advisor.set-aside';

export type StoreNotice =
  /** Nothing can be kept, or deleted, in this browser: the answers last until the page is closed. */
  | { readonly kind: 'storage-denied' }
  /** What was stored was read but for these entries. Never empty. */
  | { readonly kind: 'repaired'; readonly dropped: readonly Dropped[] }
  /** What was stored could not be read and is not used. Its text stays in the storage. */
  | { readonly kind: 'set-aside'; readonly reason: SetAsideReason };

/** What a reading of the storage changes in the state; what a writing takes from it. */
export interface Kept {
  readonly profile?: Profile;
  readonly trail?: readonly QuestionId[];
  readonly notice?: StoreNotice | null;
}

export const DENIED: StoreNotice = { kind: 'storage-denied' };
export const NOTHING = { profile: EMPTY_PROFILE, trail: [] } as const;

export interface Memory {
  readonly storage: PersistStorage<Kept>;
  /** Deletes all that is stored; false if that was denied. */
  forget(): boolean;
}

/**
 * The store's memory: reads what is there as far as it can be read, keeps a copy of anything it must overwrite without
 * having understood it all, and keeps nothing where there is nothing to keep.
 *
 * @param onDenied called at the first of several writings that fail
 */
export function createMemory(source: StorageSource, model: Model, onDenied: () => void): Memory {
  const access = accessTo(source);
  let denied = false;
  /** Text found in the storage that must not be overwritten before there is a copy. */
  let unsaved: string | null = null;

  function recall(text: string | null): Kept {
    unsaved = null;
    if (text === null) return NOTHING;
    const restored = restore(text, model);
    if (restored.kind === 'unusable') {
      unsaved = text;
      // Only the notice: in a tab that is open already, the answers on the screen stay.
      return { notice: { kind: 'set-aside', reason: restored.reason } };
    }
    const { profile, trail, dropped, complete } = restored;
    if (!complete) unsaved = text;
    return { profile, trail, ...(dropped.length > 0 && { notice: { kind: 'repaired', dropped } }) };
  }

  function report(outcome: Outcome<void>): void {
    const known = denied;
    denied = !outcome.ok;
    if (denied && !known) onDenied();
  }

  return {
    storage: {
      getItem: () => {
        const found = access((store) => store.getItem(ADVISOR_KEY));
        denied = !found.ok;
        return { version: STORED_VERSION, state: found.ok ? recall(found.value) : { notice: DENIED } };
      },
      setItem: (_, { state, version }) => {
        report(
          access((store) => {
            if (unsaved !== null) store.setItem(ASIDE_KEY, unsaved);
            unsaved = null;
            if (isNothing(state)) store.removeItem(ADVISOR_KEY);
            else store.setItem(ADVISOR_KEY, JSON.stringify({ state, version }));
          }),
        );
      },
      removeItem: () => report(access((store) => store.removeItem(ADVISOR_KEY))),
    },
    forget: () => {
      unsaved = null;
      return access((store) => {
        store.removeItem(ADVISOR_KEY);
        store.removeItem(ASIDE_KEY);
      }).ok;
    },
  };
}

function isNothing({ profile = EMPTY_PROFILE, trail = [] }: Kept): boolean {
  const { answers, importances, leftOut } = profile;
  return trail.length + leftOut.length + Object.keys(answers).length + Object.keys(importances).length === 0;
}
