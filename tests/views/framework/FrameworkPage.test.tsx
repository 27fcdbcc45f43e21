import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../src/knowledge/evidence.ts';
import { proseAsMarkdown } from '../../../src/knowledge/prose-as-text.ts';
import { FrameworkPage } from '../../../src/views/framework/FrameworkPage.tsx';
import { FrameworksPage } from '../../../src/views/framework/FrameworksPage.tsx';
import * as real from '../../fixtures/real-knowledge.ts';
import * as small from '../../fixtures/small-model.ts';
import { newStore, renderPart } from '../render.tsx';

describe('a framework’s page', () => {
  it('states its facts, its place on every scale and its disputes', async () => {
    renderPart(<FrameworkPage id="alpha" />, small);
    expect(screen.getByRole('heading', { level: 1, name: 'Alpha' })).toBeInTheDocument();
    expect(screen.getByRole('term')).toHaveTextContent('Language');
    expect(screen.getByRole('definition')).toHaveTextContent('Snake');
    const table = screen.getByRole('table', { name: 'Alpha’s rating by criterion, with the other frameworks' });
    for (const { name } of small.model.criteria)
      expect(within(table).getByRole('button', { name })).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'How fast Alpha is' })).toHaveAttribute(
      'id',
      'dispute-alpha-speed',
    );
    expect(await screen.findByRole('link', { name: 'Alpha documentation' })).toHaveAttribute(
      'href',
      small.evidence.frameworks['alpha']?.docs,
    );
  });

  it('opens a scale to its findings, and closes it with Escape', async () => {
    const user = userEvent.setup();
    renderPart(<FrameworkPage id="alpha" />, small);
    const button = screen.getByRole('button', { name: 'Speed' });
    await user.click(button);
    const place = document.getElementById(button.getAttribute('aria-controls') ?? '') as HTMLElement;
    expect(await within(place).findByText('Rates it "slow".')).toBeInTheDocument();
    expect(place).toHaveTextContent('The others: Beta high and Gamma moderate.');
    within(place)
      .getByRole('link', { name: /^This cell in the matrix/ })
      .focus();
    await user.keyboard('{Escape}');
    expect(button).toHaveAttribute('aria-expanded', 'false');
    expect(button).toHaveFocus();
  });

  it('says which sources it leaves out', async () => {
    const store = newStore(small.model);
    store.getState().setLeftOut(['manual']);
    renderPart(<FrameworkPage id="alpha" />, { ...small, store });
    expect(screen.getByText(/leave out “Manual”, as your result does/)).toBeInTheDocument();
    expect(await screen.findByRole('heading', { name: 'How fast Alpha is' })).toBeInTheDocument();
  });

  it('helps on where there is none', () => {
    renderPart(<FrameworkPage id="nobody" />, small);
    expect(screen.getByRole('heading', { name: 'There is no page at this address.' })).toBeInTheDocument();
  });

  it('shows every point of advice, whatever it is for', { timeout: 30_000 }, async () => {
    renderPart(<FrameworkPage id="django" />, real);
    const region = (name: string) => screen.getByRole('region', { name });
    const django = real.evidence.frameworks['django'];
    const titles = (points: readonly Advice[] = []) =>
      points.map(({ text }) => /^\*\*(.+?)\*\*/.exec(proseAsMarkdown(text))?.[1]?.replaceAll('`', ''));
    await within(region('If you choose it')).findByText('Check input with serializers or forms.');
    const bold = (part: HTMLElement) => [...part.querySelectorAll('li > strong')].map(({ textContent }) => textContent);
    expect(bold(region('If you choose it'))).toEqual(titles(django?.choose));
    expect(bold(region('When it wins, and what to watch'))).toEqual(expect.arrayContaining(titles(django?.watch)));
    expect(document.body).not.toHaveTextContent('For:');
  });

  it.each(real.model.frameworks.map(({ id }) => id))('has advice to show for %s', { timeout: 30_000 }, async (id) => {
    renderPart(<FrameworkPage id={id} />, real);
    for (const name of ['It wins when', 'Watch out for', 'If you choose it'])
      expect(await screen.findByRole('heading', { name })).toBeInTheDocument();
    const bold = /\*\*(.+?)\.\*\*/.exec(proseAsMarkdown(real.evidence.frameworks[id]?.wins ?? []))?.[1] ?? '?';
    expect(await screen.findAllByText((text) => text.includes(bold))).not.toHaveLength(0);
  });
});

describe('the list of frameworks', () => {
  it('leads to each, and to the guides', async () => {
    renderPart(<FrameworksPage />, real);
    for (const { id, name } of real.model.frameworks)
      expect(screen.getByRole('link', { name: `All that is known of ${name}` })).toHaveAttribute(
        'href',
        `/frameworks/${id}/`,
      );
    for (const { id, title } of real.evidence.guides)
      expect(await screen.findByRole('link', { name: title })).toHaveAttribute('href', `/guides/${id}/`);
  });
});
