import { describe, expect, it } from 'vitest';
import { similarity } from '../../../src/views/place/word-similarity.ts';
import { longDate } from '../../../src/views/words/long-date.ts';
import { percent, points } from '../../../src/views/words/points.ts';
import { ratingWord } from '../../../src/views/words/rating-word.ts';
import { count, either, figures, inWords, list, sentence } from '../../../src/views/words/sentences.ts';

describe('points', () => {
  it.each([
    [0.702, '70.2'],
    [1, '100.0'],
    [0, '0.0'],
    [-0.0713, '−7.1'],
    [-0.0001, '0.0'],
  ])('writes %d as %s', (value, text) => expect(points(value)).toBe(text));
});

describe('figures', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-1000, '-1,000'],
    [0.125, '0.125'],
    [1234.5, '1,234.5'],
    [1234567.8912, '1,234,567.891'],
    [1.0004, '1'],
    [2.9996, '3'],
  ])('writes %d as %s, as the browser does', (value, text) => {
    expect(figures(value)).toBe(text);
    expect(text).toBe(value.toLocaleString('en-GB'));
  });
});

describe('percent', () => {
  it.each([
    [0, '0%'],
    [0.001, '<1%'],
    [0.43, '43%'],
    [0.999, '>99%'],
    [1, '100%'],
  ])('writes %d as %s', (value, text) => expect(percent(value)).toBe(text));
});

describe('ratingWord', () => {
  it.each([
    [0, 'very low'],
    [0.12, 'very low'],
    [0.125, 'low'],
    [0.5, 'moderate'],
    [0.87, 'high'],
    [1, 'very high'],
    [7, 'very high'],
  ])('reads %d as %s', (value, word) => expect(ratingWord(value)).toBe(word));
});

describe('sentences', () => {
  it('joins words', () => {
    expect(list([])).toBe('');
    expect(list(['a'])).toBe('a');
    expect(list(['a', 'b'])).toBe('a and b');
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(either(['a', 'b', 'c'])).toBe('a, b or c');
  });

  it('counts', () => {
    expect(count(1, 'answer')).toBe('1 answer');
    expect(count(0, 'answer')).toBe('0 answers');
    expect(count(2, 'importance of it', 'importances of them')).toBe('2 importances of them');
  });

  it('writes dates out and leaves anything else alone', () => {
    expect(longDate('2026-03-02')).toBe('2 March 2026');
    expect(longDate('not given')).toBe('not given');
    const asTheBrowser = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const date = `2026-${String(month).padStart(2, '0')}-28`;
      expect(longDate(date)).toBe(asTheBrowser.format(Date.parse(date)));
    }
  });

  it('writes small numbers as words', () => {
    expect(sentence(inWords(5))).toBe('Five');
    expect(inWords(44)).toBe('44');
  });
});

describe('similarity', () => {
  it('is 1 for the same word and 0 for words without a letter pair in common', () => {
    expect(similarity('matrix', 'Matrix')).toBe(1);
    expect(similarity('abc', 'xyz')).toBe(0);
  });

  it('finds a misspelling nearer than another word', () => {
    expect(similarity('framworks', 'frameworks')).toBeGreaterThan(similarity('framworks', 'sources'));
  });
});
