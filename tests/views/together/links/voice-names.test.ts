import { expect, it } from 'vitest';
import { inSentence, voiceNames } from '../../../../src/views/together/links/voice-names.ts';

it('gives each voice a name that no other has', () => {
  const names = ['', 'Ops', '', 'Ops', 'Ops', 'Link 1'].map((name) => ({ name }));
  expect(voiceNames(names)).toEqual(['Link 1', 'Ops', 'Link 3', 'Ops (2)', 'Ops (3)', 'Link 1 (2)']);
  expect(voiceNames([{ name: 'A' }, { name: 'A' }, { name: 'A (2)' }])).toEqual(['A', 'A (2)', 'A (2) (2)']);
});

it('keeps a name that runs from right to left apart from the words around it, and only that', () => {
  expect(inSentence('Back end')).toBe('Back end');
  expect(inSentence('Größe 😀 日本')).toBe('Größe 😀 日本');
  expect(inSentence('\u05D0')).toBe('\u2068\u05D0\u2069');
  expect(inSentence('a \u0645')).toBe('\u2068a \u0645\u2069');
});
