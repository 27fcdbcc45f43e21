import { type TemporalState, temporal } from 'zundo';
import { createStore, type Mutate, type StoreApi } from 'zustand/vanilla';
import { type Dropped, sanitiseProfile } from '../advisor/ranking/sanitise-profile.ts';
import { roundedImportance } from '../knowledge/importance.ts';
import type { CriterionId, FrameworkId, Model, OptionId, QuestionId, SourceId } from '../knowledge/model.ts';
import type { CellId, OwnRating } from '../knowledge/own-rating.ts';
import { EMPTY_PROFILE, type Profile, sameProfile } from '../knowledge/profile.ts';
import type { Followed } from './other-tabs.ts';
import {
  ADVISOR_KEY,
  type Aside,
  createPersistence,
  type Decided,
  type Remembered,
  type StorageStatus,
} from './persistence.ts';
import type { StorageSource } from './storage-access.ts';

/** What the reader should know of their stored answers, until they have dismissed it. */
export type StoreNotice =
  | { readonly kind: Exclude<StorageStatus, 'kept'> }
  | { readonly kind: 'set-aside'; readonly aside: Aside }
  /** These are stored, and of no use to this version. Never empty. */
  | { readonly kind: 'unfit'; readonly dropped: readonly Dropped[] };

/** The answers and what can be done to them; everything else is derived. */
export interface AdvisorState extends Remembered {
  readonly notice: StoreNotice | null;
  /** Which way through the questions the trail is of: each profile made one's own begins another. */
  readonly way: number;
  /** Notes that a question is on the screen. */
  show(question: QuestionId): void;
  /** Replaces the answer; an empty list removes it. Options that the model does not know or allow together are dropped. */
  answer(question: QuestionId, options: readonly OptionId[]): void;
  /** Sets an importance by hand, held within 0 to 999 at three digits; null (or NaN) gives it back to the answers. */
  setImportance(criterion: CriterionId, importance: number | null): void;
  setLeftOut(sources: readonly SourceId[]): void;
  /** The frameworks considered; none or all of them mean all. */
  setCandidates(frameworks: readonly FrameworkId[]): void;
  /** Puts a rating in place of a cell's; null gives the cell back to the sources. */
  rate(cell: CellId, own: OwnRating | null): void;
  /** Makes another profile one's own, in place of all that was there: a shared link, an example. */
  adopt(profile: Profile): void;
  /** Keeps a change to one's own profile that was tried out. */
  keep(profile: Profile): void;
  /** Forgets everything and deletes what is stored, texts set aside included. */
  startAgain(): void;
  /** Takes in what can be read by now of what was set aside, beside what is there. */
  bringBack(): void;
  /** Deletes what was set aside. */
  deleteAside(): void;
  dismissNotice(): void;
}

/** Earlier decisions, and those undone: in this tab, until the page is left or loaded again. */
export type UndoHistory = TemporalState<Decided & Pick<AdvisorState, 'way'>>;

/** Decisions kept for undoing. */
const UNDO_LIMIT = 100;

/** The store, with the history for undoing (zundo), and what other tabs tell it. */
export type AdvisorStore = Mutate<StoreApi<AdvisorState>, [['temporal', StoreApi<UndoHistory>]]> & {
  readonly followed: Followed;
};

/**
 * A store that remembers in `storage` and goes on without it. Reads when it is created, reads again and writes with every
 * decision. Never throws; what went wrong is told in `notice`.
 */
export function createAdvisorStore({ model, storage }: { model: Model; storage: StorageSource }): AdvisorStore {
  const persistence = createPersistence(storage, model);
  // Each action takes over only the field it changes: the others stay the same objects, so nothing is computed anew.
  const fitting = (profile: Profile) => sanitiseProfile(model, profile).profile;
  const isQuestion = (id: string) => model.questions.some((question) => question.id === id);
  const shown = (trail: readonly QuestionId[], question: QuestionId) =>
    trail.includes(question) || !isQuestion(question) ? trail : [...trail, question];

  const dismissed = new Set<StoreNotice['kind']>();
  let last: Remembered = NOTHING;
  const store = createStore<AdvisorState>()(
    temporal(
      (set) => ({
        ...last,
        notice: noticeOf(last, dismissed),
        way: 0,
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
        setCandidates: (frameworks) =>
          set(({ profile }) => {
            const { candidates } = fitting({ ...profile, candidates: frameworks });
            return { profile: { ...profile, candidates } };
          }),
        rate: (cell, own) =>
          set(({ profile }) => {
            const { ownRatings } = fitting({ ...profile, ownRatings: withEntry(profile.ownRatings, cell, own) });
            return { profile: { ...profile, ownRatings } };
          }),
        adopt: (other) => {
          const profile = fitting(other);
          const trail = model.questions.map(({ id }) => id).filter((id) => Object.hasOwn(profile.answers, id));
          set(({ way }) => ({ profile, trail, way: way + 1 }));
        },
        keep: (profile) => {
          const fit = fitting(profile);
          // One that fits already stays the same object, so that nothing about it is computed anew.
          const kept = sameProfile(fit, profile) ? profile : fit;
          set(({ trail }) => ({ profile: kept, trail: Object.keys(kept.answers).reduce(shown, trail) }));
        },
        startAgain: () => {
          dismissed.clear();
          take(persistence.forget());
          store.temporal.getState().clear();
        },
        bringBack: () => {
          last = persistence.bringBack();
          // A step of the reader's own, which can be undone.
          const { profile, trail } = last;
          set({ profile, trail });
        },
        deleteAside: () => take(persistence.deleteAside()),
        dismissNotice: () => {
          const { notice } = store.getState();
          if (notice?.kind === 'unfit') last = persistence.noteTold();
          else if (notice) dismissed.add(notice.kind);
          take(last);
        },
      }),
      {
        partialize: ({ profile, trail, way }) => ({ profile, trail, way }),
        equality: (past, { profile }) => sameProfile(past.profile, profile),
        limit: UNDO_LIMIT,
      },
    ),
  );

  /** Whether what changes comes from here, and so need not be noted. */
  let taking = false;
  store.subscribe((now, before) => {
    if (taking || (now.profile === before.profile && now.trail === before.trail)) return;
    // Undoing a step takes back what was decided, and not that questions have been shown since.
    const isAnswered = ({ profile }: Decided, id: QuestionId) => Object.hasOwn(profile.answers, id);
    const stayed = before.trail.filter((id) => isAnswered(now, id) || !isAnswered(before, id));
    const trail = now.way === before.way ? stayed.reduce(shown, now.trail) : now.trail;
    // In a microtask, because the step that is being taken enters the history only after this.
    if (take(persistence.note(before, { ...now, trail }))) queueMicrotask(() => store.temporal.getState().clear());
  });

  /** Shows what is remembered by now; true where it brought decisions of another tab. */
  function take(remembered: Remembered): boolean {
    last = remembered;
    if (last.storageStatus === 'kept')
      for (const kind of ['denied', 'full', 'newer-version'] as const) dismissed.delete(kind);
    const { profile, trail } = store.getState();
    const foreign = !sameProfile(last.profile, profile);
    const { pause, resume } = store.temporal.getState();
    taking = true;
    pause();
    store.setState({
      // The same decisions stay the same object: what rests on them goes on undisturbed.
      ...(foreign && { profile: last.profile }),
      ...(last.trail.join() !== trail.join() && { trail: last.trail }),
      storageStatus: last.storageStatus,
      aside: last.aside,
      unfit: last.unfit,
      notice: noticeOf(last, dismissed),
    });
    resume();
    taking = false;
    return foreign;
  }

  // Only now, so that the first state is that of every reader: pages are written in it at build time.
  take(persistence.recall());
  return Object.assign(store, {
    followed: {
      key: ADVISOR_KEY,
      hear: (text: string | null) => {
        // What another tab stored is no step of this one: to undo beyond it would throw it away.
        if (take(persistence.hear(text))) store.temporal.getState().clear();
      },
    },
  });
}

/** Before anything is recalled. */
const NOTHING: Remembered = { profile: EMPTY_PROFILE, trail: [], storageStatus: 'kept', unfit: [], aside: null };

function noticeOf(
  { storageStatus, aside, unfit }: Remembered,
  dismissed: ReadonlySet<StoreNotice['kind']>,
): StoreNotice | null {
  const notices: (StoreNotice | false | null)[] = [
    storageStatus !== 'kept' && { kind: storageStatus },
    aside && { kind: 'set-aside', aside },
    unfit.length > 0 && { kind: 'unfit', dropped: unfit },
  ];
  return notices.find((notice): notice is StoreNotice => !!notice && !dismissed.has(notice.kind)) ?? null;
}

function withEntry<T>(record: Readonly<Record<string, T>>, id: string, value: T | null): Record<string, T> {
  const others = Object.entries(record).filter(([key]) => key !== id);
  return Object.fromEntries(value === null ? others : [...others, [id, value]]);
}
