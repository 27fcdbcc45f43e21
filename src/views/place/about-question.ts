import type { Question } from '../../knowledge/model.ts';
import type { About } from './about.ts';

/** Apart from what is said of other pages, so that a question loads none of it. */
export function aboutQuestion({ topic, text }: Question): About {
  return { title: topic, description: `${text} One of the questions that rank the frameworks for your project.` };
}
