import type { Figure } from '../../knowledge/evidence.ts';
import { figures } from '../words/sentences.ts';

/** "130,720 requests a second, 3.81 ms on average" */
export function figureInWords({ value, unit, wait }: Figure): string {
  const measured = `${figures(value)} ${unit}`;
  return wait === undefined ? measured : `${measured}, ${figures(wait)} ms on average`;
}

interface Said {
  readonly statement: string;
  readonly figure?: Figure | undefined;
}

/** A statement that is about a figure, with it, unless it gives the figure itself. */
export const statementOf = ({ statement, figure }: Said) =>
  figure && !numbersIn(statement).includes(figure.value) ? `${figureInWords(figure)}. ${statement}` : statement;

const numbersIn = (text: string) =>
  (text.match(/\d[\d,.]*/g) ?? []).map((number) => Number(number.replaceAll(',', '')));
