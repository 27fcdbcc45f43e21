import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { duellersOf } from '../../../../src/advisor/ranking/duel.ts';
import { recommend } from '../../../../src/advisor/ranking/recommend.ts';
import { useDuellers } from '../../../../src/views/recommendation/why/DuelChoice.tsx';
import { model } from '../../../fixtures/small-model.ts';
import { ADMIN } from '../profiles.ts';

const comparedWith = (opponent: string) =>
  renderHook(() => useDuellers(duellersOf(recommend(model, ADMIN)), opponent)).result.current.pair?.map(
    ({ framework }) => framework,
  );

it('compares the first with whom the verdict names, even where another scores more', () => {
  expect(comparedWith('beta')).toEqual(['alpha', 'beta']);
});

it('compares it with the next where the verdict names nobody else', () => {
  expect(comparedWith('')).toEqual(['alpha', 'gamma']);
  expect(comparedWith('alpha')).toEqual(['alpha', 'gamma']);
});
