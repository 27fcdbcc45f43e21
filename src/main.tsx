import { loadEvidence, loadModel } from 'virtual:knowledge/files';
import { released } from 'virtual:knowledge/released';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createAdvisorStore } from './store/advisor-store.ts';
import { followOtherTabs } from './store/other-tabs.ts';
import { createThemeStore } from './store/theme.ts';
import { AnalystProvider, analystLater } from './views/app/analysis.tsx';
import { evidenceByPage } from './views/app/evidence-by-page.ts';
import { drawWithoutMissingStyles } from './views/app/missing-styles.ts';
import { painted } from './views/app/painted.ts';
import { followReleases, ReleasesProvider } from './views/app/release/releases.tsx';
import { statesBesideApp } from './views/app/released-states.ts';
import { stopStrayClicks } from './views/app/stray-clicks.ts';
import { holdEarlyInput } from './views/place/early-input.ts';
import { App } from './views/shell/App.tsx';
import { CrashScreen } from './views/shell/CrashScreen.tsx';
import './views/shell/tokens.css';
import './views/shell/base.css';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

/** A host may answer an address with the file of another. */
const { path = '' } = root.dataset;
const isItsOwn = () => window.location.pathname === import.meta.env.BASE_URL.slice(0, -1) + path;
if (!isItsOwn()) {
  const { straightenAddress } = await import('./views/place/straighten-address.ts');
  straightenAddress(import.meta.env.BASE_URL);
}

drawWithoutMissingStyles();
stopStrayClicks();

const model = await loadModel();
const storage = () => window.localStorage;
const store = createAdvisorStore({ model, storage });
const theme = createThemeStore({ storage });
followOtherTabs(store, window);
followOtherTabs(theme, window);

const analyst = analystLater(async () => {
  await painted();
  return (await import('./views/app/analysis-in-worker.ts')).analyst;
});
const releases = followReleases(import.meta.env.PROD ? navigator.serviceWorker : undefined);
const evidence = evidenceByPage(() => painted().then(loadEvidence), root.dataset['evidence']);
const states = statesBesideApp(released);

/** A translator may have been here first. */
const stands = isItsOwn() && root.querySelector('font') === null;

const enterEarlyInput = holdEarlyInput(root);

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
            onStart={enterEarlyInput}
            {...(stands && { path })}
          />
        </ReleasesProvider>
      </AnalystProvider>
    </CrashScreen>
  </StrictMode>
);

if (stands) hydrateRoot(root, app);
else createRoot(root).render(app);
