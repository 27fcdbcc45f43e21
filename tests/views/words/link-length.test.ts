import { expect, test } from 'vitest';
import { lengthInWords } from '../../../src/views/words/link-length.ts';

test('a link of more than 2,000 characters is said to be longer than some programs keep, and no shorter one', () => {
  expect(lengthInWords(2000)).toBe('2,000 characters.');
  expect(lengthInWords(2001)).toBe('2,001 characters, more than some programs keep. One that arrives cut says so.');
});
