import { screen } from '@testing-library/react';
import type { Evidence, Model } from '../../../src/knowledge/knowledge-base.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { encode } from '../../../src/share/encode.ts';
// Fetched by the app when the page opens; here beforehand, so that no test waits for it.
import '../../../src/views/recommendation/RecommendationPage.tsx';
import * as small from '../../fixtures/small-model.ts';
import { newStore, renderApp } from '../render.tsx';

interface Opening {
  readonly own?: Profile;
  /** The hash, without "#". */
  readonly link?: string;
  readonly knowledge?: { readonly model: Model; readonly evidence: Evidence };
}

/** Opens the result page for somebody with these answers, and waits until it is there. */
export async function openResult({ own, link, knowledge = small }: Opening) {
  const store = newStore(knowledge.model);
  if (own) store.getState().adopt(own);
  const rendered = renderApp(`/recommendation/${link === undefined ? '' : `#${link}`}`, {
    model: knowledge.model,
    evidence: knowledge.evidence,
    store,
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

/** A link as the advisor writes it today. */
export function linkTo(profile: Profile, leader?: string, contentHash = small.model.contentHash): string {
  return encode(profile, contentHash, leader);
}
