import { table } from '../print-table.ts';
import type { CalibrationClass } from './calibration.ts';
import type { Count, Sureness } from './measure-sureness.ts';
import { interval } from './tally.ts';

/** Shares of readings beside how often they were right, and the same for the verdicts. */
export function surenessInWords(title: string, { shares, verdicts, without }: Sureness): string {
  return [
    title,
    ...(shares
      ? [
          table([['first in', 'n', 'stated', 'right', '95% interval'], ...shares.classes.map(line)]),
          `Expected calibration error ${shares.error.toFixed(3)}, Brier score ${shares.brier.toFixed(3)}`,
        ]
      : []),
    table([
      ['verdict', 'n', 'right', '95% interval'],
      ...Object.entries({ ...verdicts, 'no share stated': without }).map(([name, own]) => [
        name,
        String(own.n),
        ...right(own),
      ]),
    ]),
  ].join('\n\n');
}

function line({ from, to, stated, ...own }: CalibrationClass): string[] {
  return [`${percent(from)} to ${percent(to)}`, String(own.n), stated === null ? '' : percent(stated), ...right(own)];
}

function right({ n, hits }: Count): string[] {
  if (n === 0) return ['', ''];
  const [low, high] = interval(hits / n, n);
  return [percent(hits / n), `${percent(low)} to ${percent(high)}`];
}

const percent = (rate: number) => `${(rate * 100).toFixed(0)}%`;
