import type { AnswerFlip } from '../../../advisor/robustness/analysis.ts';

/** Answers to one question that all put the same frameworks first. */
export interface FlipGroup extends Pick<AnswerFlip, 'question' | 'from' | 'first'> {
  /** Those that change fewest options first, no answer last. */
  readonly to: readonly AnswerFlip['to'][];
}

/** Those that are news: that who fails a requirement is not first where it is made, the requirement says itself. */
export const telling = (flips: readonly AnswerFlip[]) => flips.filter(({ byRequirement }) => !byRequirement);

export function flipGroups(flips: readonly AnswerFlip[]): readonly FlipGroup[] {
  const groups = new Map<string, FlipGroup>();
  for (const { question, from, to, first } of flips) {
    const key = `${question} ${first.join()}`;
    groups.set(key, { question, from, first, to: [...(groups.get(key)?.to ?? []), to] });
  }
  return [...groups.values()].map((group) => ({
    ...group,
    to: byChange(group),
  }));
}

/** The one that is news and changes fewest options, with somebody first after it; undefined where there is none. */
export function nearestFlip(flips: readonly AnswerFlip[]): AnswerFlip | undefined {
  const size = ({ from, to }: AnswerFlip) => optionsChanged(from, to);
  return telling(flips)
    .filter(({ first }) => first.length > 0)
    .toSorted((a, b) => size(a) - size(b))[0];
}

function byChange({ from, to }: FlipGroup) {
  const sized = to.map((options) => ({ options, size: optionsChanged(from, options) }));
  return sized.sort((a, b) => a.size - b.size).map(({ options }) => options);
}

function optionsChanged(from: readonly string[], to: readonly string[]): number {
  if (to.length === 0) return Number.POSITIVE_INFINITY;
  const dropped = from.filter((option) => !to.includes(option)).length;
  return dropped + to.filter((option) => !from.includes(option)).length;
}
