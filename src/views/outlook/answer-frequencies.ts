import type { AnswerFrequencies } from '../../advisor/outlook/answer-frequencies.ts';
import frequencies from './answer-frequencies.json';

/**
 * How the people behind the published decisions answer; made by `npm run agreement -- --publish`. (Read from a file,
 * whose questions TypeScript would otherwise take for the only ones.)
 */
export const ANSWER_FREQUENCIES: AnswerFrequencies = frequencies;
