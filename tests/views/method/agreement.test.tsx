import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import agreement from '../../../src/views/agreement/agreement.json';
import { Agreement } from '../../../src/views/method/Agreement.tsx';
import * as real from '../../fixtures/real-knowledge.ts';
import { renderPart } from '../render.tsx';

it('draws how sure it was against how often it was right, with every figure in a table', () => {
  renderPart(<Agreement />, real);
  for (const [title, field] of [
    ['Among all frameworks', 'free'],
    ['Among those considered', 'considered'],
  ] as const) {
    expect(screen.getByRole('img', { name: new RegExp(title) })).toBeVisible();
    const part = screen.getByRole('heading', { name: title }).parentElement;
    if (!part) throw new Error('The heading stands alone.');
    const rows = within(part).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent)).toEqual(
      agreement.sureness[field].classes.map(({ hits, n }) => `${hits} of ${n}`),
    );
  }
});

it('tells what was judged unseen from what was learnt from', () => {
  renderPart(<Agreement />, real);
  const table = screen.getByRole('table', { name: 'How often the first is what was recommended' });
  expect(within(table).getByRole('columnheader', { name: 'Unseen' })).toBeVisible();
  expect(within(table).getByRole('row', { name: /^Among all / })).toHaveTextContent(`of ${agreement.unseen.free.n}`);
});
