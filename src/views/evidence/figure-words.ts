import type { Figure } from '../../knowledge/knowledge-base.ts';

/** "130,720 requests a second, 3.81 ms on average" */
export function figureInWords({ value, unit, wait }: Figure): string {
  const measured = `${value.toLocaleString('en-GB')} ${unit}`;
  return wait === undefined ? measured : `${measured}, ${wait.toLocaleString('en-GB')} ms on average`;
}

/** A statement that is about a figure, with it. */
export const statementOf = ({
  statement,
  figure,
}: {
  readonly statement: string;
  readonly figure?: Figure | undefined;
}) => (figure ? `${figureInWords(figure)}. ${statement}` : statement);
