import type { Model } from '../../../src/knowledge/model.ts';
import { model } from '../../fixtures/small-model.ts';

const sharp = model.questions.flatMap(({ options }) => options).find(({ id }) => id === 'must-sharp')?.requires;
if (!sharp) throw new Error('The small model requires Sharp nowhere.');

/** As the small model, but whoever wants it fast needs Sharp: with "It must be Snake", nothing is left. */
export const strict: Model = {
  ...model,
  questions: model.questions.map((question) => ({
    ...question,
    options: question.options.map((option) => (option.id === 'fast' ? { ...option, requires: sharp } : option)),
  })),
};
