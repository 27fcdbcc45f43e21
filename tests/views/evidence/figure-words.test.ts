import { expect, test } from 'vitest';
import { figureInWords, statementOf } from '../../../src/views/evidence/figure-words.ts';

const figure = { value: 130_720, unit: 'requests a second', better: 'more' } as const;

test('a figure is told with its unit, and with how long an answer took', () => {
  expect(figureInWords(figure)).toBe('130,720 requests a second');
  expect(figureInWords({ ...figure, wait: 0.369 })).toBe('130,720 requests a second, 0.369 ms on average');
});

test('a statement is told with the figure that it is about, once', () => {
  expect(statementOf({ statement: 'Takes this as it comes.' })).toBe('Takes this as it comes.');
  expect(statementOf({ statement: 'Takes this on 4 CPUs.', figure })).toBe(
    '130,720 requests a second. Takes this on 4 CPUs.',
  );
  expect(statementOf({ statement: 'Answers 130,720, the most.', figure })).toBe('Answers 130,720, the most.');
  expect(statementOf({ statement: 'Keeps 42.0 MiB.', figure: { ...figure, value: 42 } })).toBe('Keeps 42.0 MiB.');
});
