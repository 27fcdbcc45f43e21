import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { evidence, model } from '../../fixtures/small-model.ts';

it('shows the words at once, before they are laid out', async () => {
  // What has once been loaded is there at once: here nothing has been.
  vi.resetModules();
  const { renderPart } = await import('../render.tsx');
  const { Prose } = await import('../../../src/views/evidence/Prose.tsx');
  renderPart(<Prose markdown="Some [words](framework:alpha)." />, { model, evidence });
  expect(screen.getByText('Some words.')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'words' })).toBeVisible();
});
