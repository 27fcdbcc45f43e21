import { type TemporalState, temporal } from 'zundo';
import { persist } from 'zustand/middleware';
import { createStore, type Mutate, type StoreApi } from 'zustand/vanilla';
import { admit } from '../advisor/admit.ts';
import { roundedImportance } from '../knowledge/importance.ts';
import type { CriterionId, Model, OptionId, QuestionId, SourceId } from '../knowledge/knowledge-base.ts';
import { type Profile, sameProfile } from '../knowledge/profile.ts';
import { ADVISOR_KEY, createMemory, DENIED, type Kept, NOTHING, type StoreNotice } from './memory.ts';
import type { StorageSource } from './storage-access.ts';
import { STORED_VERSION } from './stored-state.ts';

export type { StoreNotice };

/** The answers and what can be done to them; everything else is derived. The profile always fits the model. */
export interface AdvisorState {
  readonly profile: Profile;
  /** Questions shown, each once, in the order they first were; for Back. */
  readonly trail: readonly QuestionId[];
  readonly notice: StoreNotice | null;
  /** Notes that a question is on the screen. */
  show(question: QuestionId): void;
  /** Replaces the answer; an empty list removes it. Options that the model does not know or allow together are dropped. */
  answer(question: QuestionId, options: readonly OptionId[]): void;
  /** Sets an importance by hand, held within 0 to 999 at three digits; null (or NaN) gives it back to the answers. */
  setImportance(criterion: CriterionId, importance: number | null): void;
  setLeftOut(sources: readonly SourceId[]): void;
  /** Makes another profile one's own, in place of all that was there: a shared link, an example. */
  adopt(profile: Profile): void;
  /** Keeps a change to one's own profile that was tried out. */
  keep(profile: Profile): void;
  /** Forgets everything and deletes what is stored, texts set aside included. */
  startAgain(): void;
  dismissNotice(): void;
}

/** Earlier decisions, and those undone: in this tab, until the page is left or loaded again. */
export type UndoHistory = TemporalState<Pick<AdvisorState, 'profile' | 'trail'>>;

/** Decisions kept for undoing. */
const UNDO_LIMIT = 100;

export type AdvisorStore = Mutate<
  StoreApi<AdvisorState>,
  [['zustand/persist', Kept], ['temporal', StoreApi<UndoHistory>]]
>;

/**
 * A store that remembers in `storage` and goes on without it. Reads when it is created, writes with every action. Never
 * throws; what went wrong is told in `notice`.
 */
export function createAdvisorStore({ model, storage }: { model: Model; storage: StorageSource }): AdvisorStore {
  // To tell of a denial changes the state, which is then written in vain once more.
  const memory = createMemory(storage, model, () => store.setState({ notice: DENIED }));
  // Each action takes over only the field it changes: the others stay the same objects, so nothing is computed anew.
  const fitting = (profile: Profile) => admit(model, profile).profile;
  const isQuestion = (id: string) => model.questions.some((question) => question.id === id);
  const shown = (trail: readonly QuestionId[], question: QuestionId) =>
    trail.includes(question) || !isQuestion(question) ? trail : [...trail, question];

  /** Whether the last reading of the storage brought other decisions. */
  let foreign = false;
  const store: AdvisorStore = createStore<AdvisorState>()(
    // The history is within what is kept, so that what is undone is kept too.
    persist<AdvisorState, [], [['temporal', StoreApi<UndoHistory>]], Kept>(
      temporal(
        (set) => ({
          ...NOTHING,
          notice: null,
          show: (question) => set(({ trail }) => ({ trail: shown(trail, question) })),
          answer: (question, options) =>
            set(({ profile, trail }) => {
              const wanted = withEntry(profile.answers, question, options.length > 0 ? options : null);
              const { answers } = fitting({ ...profile, answers: wanted });
              return { profile: { ...profile, answers }, trail: shown(trail, question) };
            }),
          setImportance: (criterion, importance) =>
            set(({ profile }) => {
              const rounded = importance === null ? null : roundedImportance(importance);
              const wanted = withEntry(profile.importances, criterion, rounded);
              const { importances } = fitting({ ...profile, importances: wanted });
              return { profile: { ...profile, importances } };
            }),
          setLeftOut: (sources) =>
            set(({ profile }) => {
              const { leftOut } = fitting({ ...profile, leftOut: sources });
              return { profile: { ...profile, leftOut } };
            }),
          adopt: (other) => {
            const profile = fitting(other);
            const trail = model.questions.map(({ id }) => id).filter((id) => Object.hasOwn(profile.answers, id));
            set({ profile, trail });
          },
          keep: (profile) => {
            const fit = fitting(profile);
            // One that fits already stays the same object, so that nothing about it is computed anew.
            const kept = sameProfile(fit, profile) ? profile : fit;
            set(({ trail }) => ({ profile: kept, trail: Object.keys(kept.answers).reduce(shown, trail) }));
          },
          startAgain: () => {
            const forgotten = memory.forget();
            set({ ...NOTHING, notice: forgotten ? null : DENIED });
            store.temporal.getState().clear();
          },
          dismissNotice: () => set({ notice: null }),
        }),
        {
          partialize: ({ profile, trail }) => ({ profile, trail }),
          equality: (past, { profile }) => sameProfile(past.profile, profile),
          limit: UNDO_LIMIT,
        },
      ),
      {
        name: ADVISOR_KEY,
        version: STORED_VERSION,
        storage: memory.storage,
        partialize: ({ profile, trail }) => ({ profile, trail }),
        merge: (stored, current) => {
          const merged = { ...current, ...(stored as Kept) };
          foreign = !sameProfile(merged.profile, current.profile);
          // The same decisions stay the same object: what rests on them goes on undisturbed.
          return foreign ? merged : { ...merged, profile: current.profile };
        },
      },
    ),
  );
  // What another tab stored is no step of this one: to undo beyond it would throw it away.
  store.persist.onFinishHydration(() => {
    if (foreign) store.temporal.getState().clear();
  });
  return store;
}

function withEntry<T>(record: Readonly<Record<string, T>>, id: string, value: T | null): Record<string, T> {
  const others = Object.entries(record).filter(([key]) => key !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
}
