import type { Question } from '../../knowledge/model.ts';
import type { PageMetadata } from './page-metadata.ts';

/** Apart from what is said of other pages, so that a question loads none of it. */
export function questionMetadata({ topic, text }: Question): PageMetadata {
  return { title: topic, description: `${text} One of the questions that rank the frameworks for your project.` };
}
