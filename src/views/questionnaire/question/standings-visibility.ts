import { create } from 'zustand';

/** Whether the reader asked to see the standings. Remembered from question to question, not beyond the visit. */
export const useStandingsVisibility = create<{ readonly visible: boolean }>(() => ({ visible: false }));
