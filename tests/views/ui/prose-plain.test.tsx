import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Prose } from '../../../src/views/ui/Prose.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

/** In a file of its own, because what has once been loaded is there at once. */
it('shows the words at once, before they are laid out', async () => {
  renderPart(<Prose markdown="Some [words](framework:alpha)." />, { model, evidence });
  expect(screen.getByText('Some words.')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'words' })).toBeVisible();
});
