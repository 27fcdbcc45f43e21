import type { Model, Question } from '../../knowledge/model.ts';
import type { Profile } from '../../knowledge/profile.ts';
import { sortQuestions } from './question-order.ts';

/** A theme with its questions, each part in content order. */
export interface ThemeQuestions {
  readonly id: string;
  readonly name: string;
  readonly questions: readonly Question[];
  readonly answered: readonly Question[];
  readonly open: readonly Question[];
}

/** The questions by theme, in the order of the themes. */
export function questionsByTheme(model: Model, profile: Profile): readonly ThemeQuestions[] {
  const { answered, open } = sortQuestions(model, profile);
  return model.themes.map(({ id, name }) => {
    const own = (questions: readonly Question[]) => questions.filter(({ theme }) => theme === id);
    return { id, name, questions: own(model.questions), answered: own(answered), open: own(open) };
  });
}
