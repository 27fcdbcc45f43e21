import { create } from 'zustand';

/** Whether the reader asked for the standings. Remembered from question to question, not beyond the visit. */
export const useStandingsShown = create<{ readonly shown: boolean }>(() => ({ shown: false }));
