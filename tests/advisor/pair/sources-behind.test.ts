import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import type { Pair } from '../../../src/advisor/pair/pair.ts';
import { ratingsApart } from '../../../src/advisor/pair/ratings-apart.ts';
import { sourcesBehind } from '../../../src/advisor/pair/sources-behind.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import { model as small } from '../../fixtures/small-model.ts';
import { changed } from './changed-model.ts';

describe('sources', () => {
  const counts = (model: Model, pair: Pair, leftOut: readonly string[] = []) =>
    sourcesBehind(model, ratingsApart(model, assess(model, { leftOut }), pair)).map((own) => [
      own.source,
      own.first,
      own.second,
      own.criteria,
    ]);

  it('are counted by the criteria of either on which they speak, most first', () => {
    expect(counts(small, ['alpha', 'gamma'])).toEqual([
      ['review', 3, 2, 3],
      ['manual', 2, 2, 2],
    ]);
    const manualFirst = changed([['sources/manual', 'order: 20', 'order: 5']]);
    expect(counts(manualFirst, ['beta', 'gamma'])).toEqual([
      ['review', 3, 2, 3],
      ['manual', 0, 1, 1],
    ]);
  });

  it('that are left out stand behind nothing', () => {
    expect(counts(small, ['alpha', 'gamma'], ['review'])).toEqual([['manual', 2, 2, 2]]);
  });
});
