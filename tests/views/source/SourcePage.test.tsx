import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/advisor/evidence/assess.ts';
import { figureInWords } from '../../../src/views/evidence/figure-words.ts';
import { SourcePage } from '../../../src/views/source/SourcePage.tsx';
import { SourcesPage } from '../../../src/views/source/SourcesPage.tsx';
import * as real from '../../fixtures/real-knowledge.ts';
import * as small from '../../fixtures/small-model.ts';
import { newStore, renderPart } from '../render.tsx';

describe('a source’s page', () => {
  it('has its bibliography, its introduction and its sections', async () => {
    renderPart(<SourcePage id="manual" />, small);
    expect(await screen.findByText('“The manual”')).toBeInTheDocument();
    expect(screen.getByText('The makers')).toBeInTheDocument();
    expect(screen.getByText('1 December 2025')).toBeInTheDocument();
    expect(await screen.findByText('An introduction.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Speed' })).toHaveAttribute(
      'id',
      small.evidence.sources['manual']?.sections[1]?.slug,
    );
    expect(screen.getByRole('link', { name: 'example.org/manual' })).toHaveAttribute(
      'href',
      'https://example.org/manual',
    );
  });

  it('says row by row what it rates and why', async () => {
    renderPart(<SourcePage id="review" />, small);
    const table = await screen.findByRole('table', { name: 'What the section “Table” says' });
    const row = within(table).getByText('Rates it "slow".').closest('tr') as HTMLElement;
    expect(within(row).getByRole('link', { name: 'Speed' })).toHaveAttribute('href', '/matrix/#row=speed');
    expect(row).toHaveTextContent('Alpha');
    expect(within(row).getByText('low')).toBeInTheDocument();
    expect(screen.getByText('no date given')).toBeInTheDocument();
  });

  it('names its disputes and the cells that rest on it alone', async () => {
    renderPart(<SourcePage id="manual" />, small);
    expect(await screen.findByRole('heading', { name: 'How fast Alpha is' })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Alpha, Generated docs' })).toHaveAttribute(
      'href',
      '/matrix/#cell=docs.alpha',
    );
    expect(screen.queryByRole('link', { name: 'Alpha, Speed' })).toBeNull();
    expect(screen.getByText('3 cells of the matrix would be unknown without it.')).toBeInTheDocument();
  });

  it('says that it is left out', async () => {
    const store = newStore(small.model);
    store.getState().setLeftOut(['manual']);
    renderPart(<SourcePage id="manual" />, { ...small, store });
    expect(screen.getByText(/Left out of your result/)).toBeInTheDocument();
    expect(await screen.findByText('“The manual”')).toBeInTheDocument();
  });

  it('helps on where there is none', () => {
    renderPart(<SourcePage id="nobody" />, small);
    expect(screen.getByRole('heading', { name: 'There is no page at this address.' })).toBeInTheDocument();
  });

  it.each(real.model.sources.map(({ id }) => id))('shows every finding of %s', { timeout: 30_000 }, async (id) => {
    const { container } = renderPart(<SourcePage id={id} />, real);
    await screen.findByRole('heading', { name: 'Its sections' });
    for (const correction of container.querySelectorAll('main table td > p')) correction.remove();
    const shown = [...container.querySelectorAll('main table td:last-child')].map((cell) => cell.textContent).sort();
    const { outdated } = assess(real.model);
    const said = (number: number) => {
      const { figure, statement } = real.evidence.findings[number] ?? {};
      const measured = figure ? `${figureInWords(figure)}. ` : '';
      return (outdated.has(number) ? 'Outdated, not counted: ' : '') + measured + statement;
    };
    const known = real.model.findings.flatMap(({ source }, number) => (source === id ? [said(number)] : [])).sort();
    expect(shown).toEqual(known);
    for (const { slug } of real.evidence.sources[id]?.sections ?? [])
      expect(document.getElementById(slug)).not.toBeNull();
  });
});

describe('the list of sources', () => {
  it('says of each what it covers and how much', async () => {
    renderPart(<SourcesPage />, small);
    const review = (await screen.findByRole('link', { name: 'Review' })).closest('tr') as HTMLElement;
    expect(review).toHaveTextContent('Alpha, Beta and Gamma');
    expect(within(review).getByRole('cell', { name: /^8/ })).toBeInTheDocument();
  });
});
