import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { proseAsMarkdown } from '../../../src/knowledge/prose-as-text.ts';
import { GuidePage } from '../../../src/views/guide/GuidePage.tsx';
import { evidence, model } from '../../fixtures/real-knowledge.ts';
import { renderPart } from '../render.tsx';

const [first, second, third] = evidence.guides;

describe('a guide', () => {
  it('shows its text and leads to its neighbours', async () => {
    renderPart(<GuidePage id={second?.id ?? ''} />, { model, evidence });
    expect(await screen.findByRole('heading', { level: 1, name: second?.title ?? '' })).toBeInTheDocument();
    expect(document.title).toContain(second?.title);
    expect(screen.getByRole('link', { name: first?.title ?? '' })).toHaveAttribute('href', `/guides/${first?.id}/`);
    expect(screen.getByRole('link', { name: third?.title ?? '' })).toHaveAttribute('href', `/guides/${third?.id}/`);
    const heading = /^## (.+)$/m.exec(proseAsMarkdown(second?.body ?? []))?.[1] ?? '?';
    expect(await screen.findByRole('heading', { level: 2, name: heading })).toBeInTheDocument();
  });

  it('helps on where there is none', async () => {
    renderPart(<GuidePage id="nothing" />, { model, evidence });
    expect(await screen.findByRole('heading', { name: 'There is no page at this address.' })).toBeInTheDocument();
  });
});
