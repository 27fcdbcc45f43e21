import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MatrixPage } from '../../../src/views/matrix/MatrixPage.tsx';
import * as small from '../../fixtures/small-model.ts';
import { renderPart } from '../render.tsx';

/** A narrow window: the test environment has no window size of its own to match. */
beforeEach(() => {
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: media === '(max-width: 47.99rem)',
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function open(hash = '') {
  window.history.replaceState(null, '', `/matrix/${hash}`);
  return { user: userEvent.setup(), ...renderPart(<MatrixPage />, small) };
}

/** Titles of the groups, with those that stand open in capitals. */
const groups = () =>
  [...document.querySelectorAll('details:has(table)')].map((group) => {
    const title = group.querySelector('summary b')?.textContent ?? '';
    return group.hasAttribute('open') ? title.toUpperCase() : title;
  });

describe('in a narrow window', () => {
  it('only the first group stands open, and each says how many rows it has', async () => {
    const { user } = open();
    expect(groups()).toEqual(['FACTS', 'In the box', 'Under load']);
    expect(screen.getByText('In the box', { selector: 'summary b span' }).closest('summary')).toHaveTextContent(
      'In the box 3 rows',
    );
    await user.click(screen.getByText('Under load', { selector: 'summary b span' }));
    expect(groups()).toEqual(['FACTS', 'In the box', 'UNDER LOAD']);
  });

  it('a cell with a link of its own opens its group and takes the focus', () => {
    open('#cell=speed.beta');
    expect(groups()).toEqual(['FACTS', 'In the box', 'UNDER LOAD']);
    expect(screen.getByRole('button', { name: 'Beta, Speed: high' })).toHaveFocus();
  });

  it('a link within the page opens the group of its cell, also one that was closed', async () => {
    const { user } = open('#cell=speed.beta');
    await user.click(screen.getByText('Under load', { selector: 'summary b span' }));
    expect(groups()).toEqual(['FACTS', 'In the box', 'Under load']);
    window.history.pushState(null, '', '/matrix/#cell=speed.gamma');
    await waitFor(() => expect(groups()).toEqual(['FACTS', 'In the box', 'UNDER LOAD']));
    expect(screen.getByRole('button', { name: 'Gamma, Speed: moderate' })).toHaveFocus();
  });

  it('a search leaves nothing that it finds behind a closed group', async () => {
    const { user } = open();
    await user.type(screen.getByRole('searchbox', { name: 'Search' }), 'review');
    expect(groups()).toEqual(['FACTS', 'IN THE BOX', 'UNDER LOAD']);
    await user.clear(screen.getByRole('searchbox', { name: 'Search' }));
    expect(groups()).toEqual(['FACTS', 'In the box', 'Under load']);
    expect(await screen.findByRole('button', { name: 'Copy as Markdown' })).toBeInTheDocument();
  });

  it('a picked group is the first and stands open', () => {
    open('#groups=load');
    expect(groups()).toEqual(['UNDER LOAD']);
  });
});
