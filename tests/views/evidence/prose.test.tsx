import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Prose } from '../../../src/views/evidence/Prose.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

const show = (markdown: string, startAt?: 2 | 3) =>
  renderPart(<Prose markdown={markdown} {...(startAt && { startAt })} />, { model, evidence });

it('turns our link schemes into addresses and leaves other links as text', async () => {
  show(
    '[A](framework:alpha), [B](source:review#table), [C](javascript:alert(1)), [D](framework:rails), [E](https://example.org/)',
  );
  expect(await screen.findByRole('link', { name: 'A' })).toHaveAttribute('href', '/frameworks/alpha/');
  expect(screen.getByRole('link', { name: 'B' })).toHaveAttribute('href', '/sources/review/#table');
  expect(screen.getByRole('link', { name: 'E' })).toHaveAttribute('href', 'https://example.org/');
  expect(screen.getAllByRole('link')).toHaveLength(3);
  expect(screen.getByRole('link', { name: 'A' }).closest('p')).toHaveTextContent('A, B, C, D, E');
});

it('shows no HTML and no pictures', async () => {
  const { container } = show('<b onclick="x()">bold</b> <script>x()</script> ![a](https://example.org/a.png) *end*');
  await screen.findByText('end');
  expect(container.querySelector('b, script, img')).toBeNull();
});

it('starts its headings at the level asked for', async () => {
  show('## Top\n\n### Below');
  expect(await screen.findByRole('heading', { level: 3, name: 'Top' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 4, name: 'Below' })).toBeVisible();
});
