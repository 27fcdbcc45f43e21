import { render, waitFor } from '@testing-library/react';
import { analyse } from '../../../src/advisor/robustness/analyse.ts';
import type { Evidence } from '../../../src/knowledge/evidence.ts';
import type { Model } from '../../../src/knowledge/model.ts';
import type { Profile } from '../../../src/knowledge/profile.ts';
import { encode } from '../../../src/share/encode.ts';
import { createThemeStore } from '../../../src/store/theme.ts';
import { type Analyst, AnalystProvider } from '../../../src/views/app/analysis.tsx';
import type { ReleasedStates } from '../../../src/views/app/released-states.ts';
import { fetchBelowRanking } from '../../../src/views/recommendation/LazyBelowRanking.tsx';
import { App } from '../../../src/views/shell/App.tsx';
// Fetched by the app when the page opens; here beforehand, so that no test waits for it.
import '../../../src/views/recommendation/RecommendationPage.tsx';
import '../../../src/views/recommendation/record/RecordForms.tsx';
import '../../../src/views/recommendation/since/ThenAndNow.tsx';
import { expect } from 'vitest';
import * as small from '../../fixtures/small-model.ts';
import { newStore } from '../render.tsx';

interface Opening {
  readonly own?: Profile;
  /** The hash, without "#". */
  readonly link?: string;
  readonly knowledge?: { readonly model: Model; readonly evidence: Evidence };
  readonly analyst?: Analyst;
  /** What was known before. */
  readonly states?: ReleasedStates;
}

/** Opens the result page for somebody with these answers, and waits until it is there and everything is tested. */
export async function openResult(opening: Opening) {
  const opened = await openUntested(opening);
  await tested();
  openFolds();
  return opened;
}

/**
 * Waits until everything is tested, and the whole page says so. Reads its text: queries go through all elements, each
 * time that something on the page changes, and took half of the time of these tests.
 */
export const tested = () =>
  waitFor(() => expect(document.body.textContent).not.toMatch(/Testing [\d,]+ readings|Being worked out/));

/** Opens every part of the page, as somebody does who wants to see it all. */
export function openFolds(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('details[data-fold]')) fold.open = true;
}

/** The page as it is at once, while the analyst is still at work. */
export async function openUntested({ own, link, knowledge = small, analyst = atOnce, states }: Opening) {
  await fetchBelowRanking();
  const { model, evidence } = knowledge;
  const store = newStore(model);
  if (own) store.getState().adopt(own);
  window.history.replaceState(null, '', `/recommendation/${link === undefined ? '' : `#${link}`}`);
  const theme = createThemeStore({ storage: window.localStorage });
  const rendered = render(
    <AnalystProvider analyst={analyst}>
      <App model={model} loadEvidence={() => evidence} store={store} theme={theme} {...(states && { states })} />
    </AnalystProvider>,
  );
  // By its tag: roles of a whole page take long to work out, each time that something on it changes.
  await waitFor(() => expect(document.querySelector('main h1')).toBeInTheDocument());
  await waitFor(() => expect(document.body.textContent).not.toContain('Loading the reasons'));
  return { ...rendered, store };
}

/** Works at once, in the page. */
export const atOnce: Analyst = async (model, profile) => analyse(model, profile);

/** A link as the advisor writes it today. */
export function linkTo(profile: Profile, leader?: string, contentHash = small.model.contentHash): string {
  return encode(profile, contentHash, leader);
}
