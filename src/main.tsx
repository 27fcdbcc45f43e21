import { model } from 'virtual:knowledge/model';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAdvisorStore } from './store/advisor-store.ts';
import { App } from './views/App.tsx';
import './views/ui/tokens.css';
import './views/ui/base.css';

const loadEvidence = () => import('virtual:knowledge/evidence').then(({ evidence }) => evidence);
const store = createAdvisorStore({ model, storage: window.localStorage });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

createRoot(root).render(
  <StrictMode>
    <App model={model} loadEvidence={loadEvidence} store={store} />
  </StrictMode>,
);
