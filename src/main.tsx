import { loadEvidence, loadModel } from 'virtual:knowledge/files';
import { released } from 'virtual:knowledge/released';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createAdvisorStore } from './store/advisor-store.ts';
import { followOtherTabs } from './store/other-tabs.ts';
import { createThemeStore } from './store/theme.ts';
import { AnalystProvider } from './views/app/analysis.tsx';
import { analystInPage } from './views/app/analysis-in-page.ts';
import { analystInWorker } from './views/app/analysis-in-worker.ts';
import { evidenceByPage } from './views/app/evidence-by-page.ts';
import { drawWithoutMissingStyles } from './views/app/missing-styles.ts';
import { followReleases, ReleasesProvider } from './views/app/release/releases.tsx';
import { statesBesideApp } from './views/app/released-states.ts';
import { stopStrayClicks } from './views/app/stray-clicks.ts';
import { straightenAddress } from './views/place/straighten-address.ts';
import { App } from './views/shell/App.tsx';
import { CrashScreen } from './views/shell/CrashScreen.tsx';
import './views/shell/tokens.css';
import './views/shell/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

straightenAddress(import.meta.env.BASE_URL);
drawWithoutMissingStyles();
stopStrayClicks();

const model = await loadModel();
const storage = () => window.localStorage;
const store = createAdvisorStore({ model, storage });
const theme = createThemeStore({ storage });
followOtherTabs(store, window);
followOtherTabs(theme, window);

const analyst = analystInWorker(analystInPage);
const releases = followReleases(import.meta.env.PROD ? navigator.serviceWorker : undefined);
const evidence = evidenceByPage(loadEvidence, root.dataset['evidence']);
const states = statesBesideApp(released);

/** A host may answer an address with the file of another, and a translator may have been here first. */
const { path = '' } = root.dataset;
const stands =
  window.location.pathname === import.meta.env.BASE_URL.slice(0, -1) + path && root.querySelector('font') === null;

const app = (
  <StrictMode>
    <CrashScreen model={model} store={store}>
      <AnalystProvider analyst={analyst}>
        <ReleasesProvider releases={releases}>
          <App
            model={model}
            loadEvidence={evidence}
            states={states}
            store={store}
            theme={theme}
            {...(stands && { path })}
          />
        </ReleasesProvider>
      </AnalystProvider>
    </CrashScreen>
  </StrictMode>
);

if (stands) hydrateRoot(root, app);
else createRoot(root).render(app);
