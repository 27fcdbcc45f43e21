import { screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { budgetOf } from '../../../src/prerender/budget.ts';
import { Delivery } from '../../../src/views/method/Delivery.tsx';
import { Ratings } from '../../../src/views/method/Ratings.tsx';
import { Sources } from '../../../src/views/method/Sources.tsx';
import * as small from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

it('says what marks a cell as disputed, and what does not', () => {
  const { container } = renderPart(<Ratings />, small);
  expect(container).toHaveTextContent(
    'A cell is disputed if two sources lie two steps or more apart, or if we have put a dispute over its rating on record; a fact, if a dispute over what it is has been.',
  );
  expect(container).toHaveTextContent(
    'Other disputes are about which framework to pick, about something that a statement mentions, or about two names for one thing: they stand by the statements, and the cell has no mark.',
  );
});

afterEach(() => vi.unstubAllEnvs());

it('leads to the data below the base', () => {
  vi.stubEnv('BASE_URL', '/some/path/');
  renderPart(<Sources />, small);
  expect(screen.getByRole('link', { name: 'one JSON file' })).toHaveAttribute('href', '/some/path/knowledge-base.json');
});

it('says of the code of a question what the build allows it', () => {
  const { container } = renderPart(<Delivery />, small);
  expect(container).toHaveTextContent(`less than ${budgetOf('question') / 1000} kB of code`);
});
