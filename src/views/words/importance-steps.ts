/** The steps in which an importance is set by hand. */
export const STEPS = [
  { importance: 0, name: 'Ignore' },
  { importance: 1, name: 'Minor' },
  { importance: 2, name: 'Normal' },
  { importance: 4, name: 'Major' },
  { importance: 8, name: 'Decisive' },
] as const;

export const isStep = (importance: number) => STEPS.some((step) => step.importance === importance);
