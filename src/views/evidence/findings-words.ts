import type { Figure } from '../../knowledge/evidence.ts';
import { figures, inWords, sentence } from '../words/sentences.ts';

/** What opens the other statements of a source that says the same more than once: "Says so in four places: the other three". */
export function otherPlaces(others: number): string {
  return `Says so in ${inWords(others + 1)} places: the other${others === 1 ? '' : ` ${inWords(others)}`}`;
}

/** "Measured twice: 12 to 14 per cent.", "Measured three times: 1,200 requests a second each time." */
export function measuredInWords(measured: readonly Figure[]): string {
  const values = measured.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const unit = measured[0]?.unit ?? '';
  const times = measured.length === 2 ? 'twice' : `${inWords(measured.length)} times`;
  const range = low === high ? `${figures(low)} ${unit} each time` : `${figures(low)} to ${figures(high)} ${unit}`;
  return `Measured ${times}: ${range}.`;
}

/** What opens all of them: "Both figures", "All twelve figures" */
export function allFigures(many: number): string {
  return many === 2 ? 'Both figures' : sentence(`all ${inWords(many)} figures`);
}
