import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Evidence } from '../../src/knowledge/evidence.ts';
import type { Model } from '../../src/knowledge/model.ts';
import { type AdvisorStore, createAdvisorStore } from '../../src/store/advisor-store.ts';
import { createThemeStore } from '../../src/store/theme.ts';
import { KnowledgeProvider } from '../../src/views/app/knowledge.tsx';
import { StoreProvider } from '../../src/views/app/store.tsx';
import { App } from '../../src/views/shell/App.tsx';

/** The evidence is there at once, so that a test need not wait for it. */
export interface Setting {
  readonly model: Model;
  readonly evidence: Evidence;
  readonly store?: AdvisorStore;
}

/** A render with the store that its parts share, so that a test can set it up and look into it. */
export interface Rendered extends RenderResult {
  readonly store: AdvisorStore;
}

/** Opens the app at an address such as "/matrix/#cell=speed.alpha", as if it had been typed in. */
export function renderApp(path: string, setting: Setting): Rendered {
  window.history.replaceState(null, '', path);
  const store = setting.store ?? newStore(setting.model);
  const theme = createThemeStore({ storage: window.localStorage });
  const app = <App model={setting.model} loadEvidence={() => setting.evidence} store={store} theme={theme} />;
  return { store, ...render(app) };
}

/** Renders one part with the knowledge and the store that it reads. */
export function renderPart(part: ReactNode, setting: Setting): Rendered {
  const store = setting.store ?? newStore(setting.model);
  const loadEvidence = () => setting.evidence;
  return {
    store,
    ...render(
      <KnowledgeProvider model={setting.model} loadEvidence={loadEvidence}>
        <StoreProvider store={store}>{part}</StoreProvider>
      </KnowledgeProvider>,
    ),
  };
}

export function newStore(model: Model): AdvisorStore {
  return createAdvisorStore({ model, storage: window.localStorage });
}
