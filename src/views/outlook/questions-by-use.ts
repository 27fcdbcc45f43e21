import type { Prospects } from '../../advisor/outlook/prospects.ts';
import type { Model, Question } from '../../knowledge/knowledge-base.ts';
import type { CanChange, Outlook } from './outlook.ts';

/** What an open question is good for; `any` where nothing tells them apart. */
export type Use = 'any' | 'changes' | 'helps-change' | 'refines';

export interface QuestionsOfUse {
  readonly use: Use;
  readonly questions: readonly Question[];
}

/** The open questions by what answering them can still do, each part in content order; no part is empty. */
export function questionsByUse(
  { questions }: Model,
  { open }: Prospects,
  outlook: Outlook | undefined,
): readonly QuestionsOfUse[] {
  const tells = outlook ? TELLS[outlook.kind] : false;
  const useOf = (id: string): Use | undefined => {
    const prospect = open.find(({ question }) => question === id);
    if (!prospect) return undefined;
    return tells ? USE[prospect.canChange] : 'any';
  };
  return (['any', 'changes', 'helps-change', 'refines'] as const)
    .map((use) => ({ use, questions: questions.filter(({ id }) => useOf(id) === use) }))
    .filter((topics) => topics.questions.length > 0);
}

const USE: Readonly<Record<CanChange, Use>> = { alone: 'changes', together: 'helps-change', no: 'refines' };

/** Whether there is a first place that answers could change. */
const TELLS: Readonly<Record<Outlook['kind'], boolean>> = {
  'nothing-fits': false,
  'all-answered': false,
  undecided: false,
  settled: true,
  level: true,
  open: true,
};
