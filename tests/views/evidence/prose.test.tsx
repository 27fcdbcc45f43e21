import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { readProse } from '../../../src/compiler/reading/read-prose.ts';
import { Prose } from '../../../src/views/evidence/Prose.tsx';
import { evidence, model } from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

const show = (markdown: string, startAt?: 2 | 3) =>
  renderPart(<Prose text={readProse(markdown)} {...(startAt && { startAt })} />, { model, evidence });

it('turns our link schemes into addresses and leaves other links as text', () => {
  show(
    '[A](framework:alpha), [B](source:review#table), [C](javascript:alert(1)), [D](framework:rails), [E](https://example.org/)',
  );
  expect(screen.getByRole('link', { name: 'A' })).toHaveAttribute('href', '/frameworks/alpha/');
  expect(screen.getByRole('link', { name: 'B' })).toHaveAttribute('href', '/sources/review/#table');
  expect(screen.getByRole('link', { name: 'E' })).toHaveAttribute('href', 'https://example.org/');
  expect(screen.getAllByRole('link')).toHaveLength(3);
  expect(screen.getByRole('link', { name: 'A' }).closest('p')).toHaveTextContent('A, B, C, D, E');
});

it('marks words as they are written', () => {
  const { container } = show('Some *words*, **strong `code`**.');
  expect(container.querySelector('em')).toHaveTextContent('words');
  expect(container.querySelector('strong')).toHaveTextContent('strong code');
  expect(container.querySelector('strong code')).toHaveAttribute('translate', 'no');
  expect(container.querySelector('p')).toHaveTextContent('Some words, strong code.');
});

it('draws lists, one within another', () => {
  show('3. Three\n   - a\n4. Four');
  const [outer, inner] = screen.getAllByRole('list');
  expect(outer).toHaveAttribute('start', '3');
  expect(within(outer as HTMLElement).getAllByRole('listitem')).toHaveLength(3);
  expect(inner?.tagName).toBe('UL');
});

it('draws code and tables', () => {
  const { container } = show('```sh\na > b\n```\n\n| Name | **Size** |\n|---|---|\n| one | 1 |');
  expect(container.querySelector('pre code')).toHaveTextContent('a > b');
  expect(screen.getByRole('columnheader', { name: 'Size' })).toBeVisible();
  expect(screen.getByRole('cell', { name: '1' })).toBeVisible();
});

it('starts its headings at the level asked for', () => {
  show('## Top\n\n### Below');
  expect(screen.getByRole('heading', { level: 3, name: 'Top' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 4, name: 'Below' })).toBeVisible();
});
