import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Ratings } from '../../../src/views/method/Ratings.tsx';
import { Sources } from '../../../src/views/method/Sources.tsx';
import * as small from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

it('says that a cell may be disputed though its ratings agree', () => {
  const { container } = renderPart(<Ratings />, small);
  expect(container).toHaveTextContent(
    'A cell is disputed if two sources lie two steps or more apart, or if we have put a dispute about it on record. The ratings may agree even so',
  );
});

afterEach(() => vi.unstubAllEnvs());

it('leads to the data below the base', () => {
  vi.stubEnv('BASE_URL', '/some/path/');
  renderPart(<Sources />, small);
  expect(screen.getByRole('link', { name: 'one JSON file' })).toHaveAttribute('href', '/some/path/knowledge-base.json');
});
