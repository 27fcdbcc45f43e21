import { describe, expect, it } from 'vitest';
import { recommend } from '../../../../src/advisor/ranking/recommend.ts';
import {
  rankingIfAllCounted,
  rankingsWithoutEachKind,
  sourcesInShort,
} from '../../../../src/views/recommendation/weights/source-sensitivity.ts';
import { namesOf } from '../../../../src/views/words/names.ts';
import { model } from '../../../fixtures/small-model.ts';
import { answering } from '../profiles.ts';

const names = namesOf(model);
/** The review alone calls Beta fast; the manual, official, calls Alpha fast and Gamma middling. */
const fast = (leftOut: readonly string[] = []) => recommend(model, { ...answering({ load: ['fast'] }), leftOut });

describe('what each kind of source does to the ranking', () => {
  it('says who would come first without it', () => {
    expect(rankingsWithoutEachKind(model, fast(), names)).toEqual([
      { kind: 'comparison', sources: 1, leftOut: ['review'], said: 'Alpha would come first', same: false },
      {
        kind: 'official',
        sources: 1,
        leftOut: ['manual'],
        said: 'Beta would still come first, but the order behind would change',
        same: true,
      },
    ]);
  });

  it('says in short whether any kind decides it', () => {
    const without = rankingsWithoutEachKind(model, fast(), names);
    expect(sourcesInShort(without)).toBe('Without one kind of source, the first place would change.');
    expect(sourcesInShort(without.slice(1))).toBe(
      'Whichever kind of source is left out, the first place stays as it is.',
    );
    expect(sourcesInShort([])).toBe('Which sources count, and how much.');
  });

  it('says nothing of a kind beside which nothing counts', () => {
    expect(rankingsWithoutEachKind(model, fast(['manual']), names)).toEqual([]);
  });

  it('says what leaving sources out has changed', () => {
    expect(rankingIfAllCounted(model, fast(['review']), names)).toBe('Beta would come first');
    expect(rankingIfAllCounted(model, fast([]), names)).toBe(
      'Beta would still come first, and the order would be the same',
    );
  });

  it('says that none would come first where nothing is ranked', () => {
    expect(rankingIfAllCounted(model, recommend(model, answering({})), names)).toBe('no framework would come first');
  });

  it('says who would share the first place', () => {
    const docs = recommend(model, { ...answering({ language: ['know-snake'] }), leftOut: ['manual'] });
    expect(rankingIfAllCounted(model, docs, names)).toBe(
      'Alpha and Beta would still share the first place, and the order would be the same',
    );
  });
});
