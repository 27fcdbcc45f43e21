import { model } from '../../fixtures/real-knowledge.ts';

export function entry<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const found = entries.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`The knowledge base has no "${id}".`);
  return found;
}

export const framework = (id: string) => entry(model.frameworks, id).name;
export const criterion = (id: string) => entry(model.criteria, id).name;
export const question = (id: string) => entry(model.questions, id).text;
export const topic = (id: string) => entry(model.questions, id).topic;
export const option = (of: string, id: string) => entry(entry(model.questions, of).options, id).text;
