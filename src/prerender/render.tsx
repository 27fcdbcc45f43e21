import { evidence } from 'virtual:knowledge/evidence';
import { model } from 'virtual:knowledge/model';
import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import type { Evidence } from '../knowledge/evidence.ts';
import { createAdvisorStore } from '../store/advisor-store.ts';
import { createThemeStore } from '../store/theme.ts';
import { AnalystProvider } from '../views/app/analysis.tsx';
import { analystInPage } from '../views/app/analysis-in-page.ts';
import { missingPage, pages, type StaticPage } from '../views/place/pages.ts';
import { App } from '../views/shell/App.tsx';
import { CrashScreen } from '../views/shell/CrashScreen.tsx';

import { recordEvidence } from './recorded-evidence.ts';
import { type StructuredData, structuredData } from './structured-data.ts';

/** A page with its words, as HTML that stands inside the root element. */
export interface Rendered extends StaticPage {
  readonly body: string;
  /** As much of the evidence as its words show; null where they show none. */
  readonly evidence: Partial<Evidence> | null;
  /** What it is about, in the words of schema.org. */
  readonly data: readonly StructuredData[];
}

/**
 * Every page as a reader without any answers gets it, and what an unknown address gets, which is the last.
 *
 * @param address where a file below the base will be
 */
export async function renderPages(address: (file: string) => string): Promise<readonly Rendered[]> {
  const all = [...pages(model, evidence), missingPage()];
  const rendered: Rendered[] = [];
  for (const page of all) {
    const recorded = recordEvidence(evidence);
    const body = await render(page.path, recorded.evidence);
    rendered.push({ ...page, body, evidence: recorded.read(), data: structuredData(page.kind, model, address) });
  }
  return rendered;
}

/** Nothing is stored at build time. */
const NO_STORAGE = { getItem: () => null, setItem() {}, removeItem() {} };

async function render(path: string, evidence: Evidence): Promise<string> {
  const store = createAdvisorStore({ model, storage: NO_STORAGE });
  const theme = createThemeStore({ storage: NO_STORAGE });
  const { prelude } = await prerender(
    <StrictMode>
      <CrashScreen model={model} store={store}>
        <AnalystProvider analyst={analystInPage}>
          <App model={model} loadEvidence={() => evidence} store={store} theme={theme} path={path} />
        </AnalystProvider>
      </CrashScreen>
    </StrictMode>,
    {
      // React would send large parts late, and put them in their places by an inline script.
      progressiveChunkSize: Number.POSITIVE_INFINITY,
      onError(error) {
        throw error;
      },
    },
  );
  return new Response(prelude).text();
}
