import { createContext, type ReactNode, use, useDeferredValue } from 'react';
import { useStore } from 'zustand';
import type { Profile } from '../../knowledge/profile.ts';
import type { AdvisorState, AdvisorStore } from '../../store/advisor-store.ts';

const StoreContext = createContext<AdvisorStore | null>(null);

export function StoreProvider({ store, children }: { store: AdvisorStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

export function useAdvisor<T>(selector: (state: AdvisorState) => T): T {
  return useStore(useAdvisorStore(), selector);
}

/** The profiles to go back to and forward to; undefined where there is none. */
export function useHistory() {
  const { temporal } = useAdvisorStore();
  const { undo, redo } = temporal.getState();
  return {
    before: useStore(temporal, ({ pastStates }) => pastStates.at(-1)?.profile),
    after: useStore(temporal, ({ futureStates }) => futureStates.at(-1)?.profile),
    undo: () => undo(),
    redo: () => redo(),
  };
}

function useAdvisorStore(): AdvisorStore {
  const store = use(StoreContext);
  if (!store) throw new Error('No StoreProvider above this part.');
  return store;
}

export function useProfile(): Profile {
  return useAdvisor((state) => state.profile);
}

/** One's own answers at the moment it is called, for what is pressed on a page that may be a moment behind them. */
export function useProfileNow(): () => Profile {
  const store = useAdvisorStore();
  return () => store.getState().profile;
}

/** One's own answers for what follows from them: that is drawn when a change of them has been. */
export function useDrawnProfile(): Profile {
  return useDeferredValue(useProfile());
}
