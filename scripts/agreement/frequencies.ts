import type { AnswerFrequencies } from '../../src/advisor/outlook/answer-frequencies.ts';
import { sanitiseProfile } from '../../src/advisor/ranking/sanitise-profile.ts';
import type { Model } from '../../src/knowledge/model.ts';
import { type Case, profileOf } from './cases.ts';

/** Where the app reads how people answer. */
export const FREQUENCIES_FILE = 'src/views/outlook/answer-frequencies.json';

/** How often the people in these cases give each answer, the most frequent first; nothing of questions nobody answers. */
export function frequenciesIn(model: Model, cases: readonly Case[]): AnswerFrequencies {
  const profiles = cases.map((own) => sanitiseProfile(model, profileOf(own)).profile);
  const answers = model.questions.flatMap(({ id }) => {
    const counts = new Map<string, { options: readonly string[]; people: number }>();
    for (const profile of profiles) {
      const options = profile.answers[id];
      if (!options) continue;
      const before = counts.get(options.join())?.people ?? 0;
      counts.set(options.join(), { options, people: before + 1 });
    }
    return counts.size === 0 ? [] : [[id, [...counts.values()].sort((a, b) => b.people - a.people)] as const];
  });
  return { people: cases.length, answers: Object.fromEntries(answers) };
}
