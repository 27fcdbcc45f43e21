import { expect, it } from 'vitest';
import { allFigures, measuredInWords, otherPlaces } from '../../../src/views/evidence/findings-words.ts';

const per = (...values: number[]) => values.map((value) => ({ value, unit: 'MiB', better: 'less' as const }));

it.each([
  [1, 'Says so in two places: the other'],
  [3, 'Says so in four places: the other three'],
])('says in how many places a source says the same (%d more)', (others, words) =>
  expect(otherPlaces(others)).toBe(words),
);

it.each([
  [per(12, 8), 'Measured twice: 8 to 12 MiB.'],
  [per(1200, 800, 950), 'Measured three times: 800 to 1,200 MiB.'],
  [per(5, 5), 'Measured twice: 5 MiB each time.'],
])('says the range of figures (%#)', (figures, words) => expect(measuredInWords(figures)).toBe(words));

it.each([
  [2, 'Both figures'],
  [12, 'All twelve figures'],
])('says how many figures it opens to (%d)', (figures, words) => expect(allFigures(figures)).toBe(words));
