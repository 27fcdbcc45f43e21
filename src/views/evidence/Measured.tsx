import type { Figure } from '../../knowledge/evidence.ts';
import { figureInWords } from './figure-words.ts';

/** What was measured, before the sentence on how. Nothing where nothing was. */
export function Measured({ figure }: { figure: Figure | undefined }) {
  if (!figure) return null;
  return <b>{figureInWords(figure)}. </b>;
}
