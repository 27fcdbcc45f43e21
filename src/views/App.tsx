import { lazy, Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import type { AdvisorStore } from '../store/advisor-store.ts';
import type { ThemeStore } from '../store/theme.ts';
import { Home } from './home/Home.tsx';
import { QuestionPage } from './questionnaire/QuestionPage.tsx';
import { ArrivalProvider } from './ui/arrival.tsx';
import { CrashScreen } from './ui/CrashScreen.tsx';
import { Footer } from './ui/Footer.tsx';
import { KnowledgeProvider, type KnowledgeProviderProps, useModel } from './ui/knowledge.tsx';
import { Loading } from './ui/Loading.tsx';
import { Masthead } from './ui/Masthead.tsx';
import { NotFound } from './ui/NotFound.tsx';
import { StoreNotice } from './ui/StoreNotice.tsx';
import { StoreProvider } from './ui/store.tsx';
import { ThemeProvider } from './ui/theme.tsx';

/** Pages that are fetched when they are first opened. */
const Questions = lazy(() => import('./questionnaire/Questions.tsx').then((m) => ({ default: m.Questions })));
const CheckAnswers = lazy(() => import('./questionnaire/CheckAnswers.tsx').then((m) => ({ default: m.CheckAnswers })));
const RecommendationPage = lazy(() =>
  import('./recommendation/RecommendationPage.tsx').then((m) => ({ default: m.RecommendationPage })),
);
const MatrixPage = lazy(() => import('./matrix/MatrixPage.tsx').then((m) => ({ default: m.MatrixPage })));
const FrameworksPage = lazy(() =>
  import('./framework/FrameworksPage.tsx').then((m) => ({ default: m.FrameworksPage })),
);
const FrameworkPage = lazy(() => import('./framework/FrameworkPage.tsx').then((m) => ({ default: m.FrameworkPage })));
const SourcesPage = lazy(() => import('./source/SourcesPage.tsx').then((m) => ({ default: m.SourcesPage })));
const SourcePage = lazy(() => import('./source/SourcePage.tsx').then((m) => ({ default: m.SourcePage })));
const GuidePage = lazy(() => import('./guide/GuidePage.tsx').then((m) => ({ default: m.GuidePage })));
const HowThisWorks = lazy(() => import('./method/HowThisWorks.tsx').then((m) => ({ default: m.HowThisWorks })));

export interface AppProps extends Omit<KnowledgeProviderProps, 'children'> {
  readonly store: AdvisorStore;
  readonly theme: ThemeStore;
}

export function App({ store, theme, ...knowledge }: AppProps) {
  return (
    <KnowledgeProvider {...knowledge}>
      <StoreProvider store={store}>
        <ThemeProvider store={theme}>
          <Router base={import.meta.env.BASE_URL.replace(/\/$/, '')}>
            <ArrivalProvider>
              <Masthead />
              <StoreNotice />
              <Pages store={store} />
              <Footer />
            </ArrivalProvider>
          </Router>
        </ThemeProvider>
      </StoreProvider>
    </KnowledgeProvider>
  );
}

/** A page that fails leaves the others alone: going elsewhere starts afresh. */
function Pages({ store }: Pick<AppProps, 'store'>) {
  const [path] = useLocation();
  const model = useModel();
  const { questions, frameworks, sources } = model;
  return (
    <CrashScreen key={path} model={model} store={store}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/">
            <Home />
          </Route>
          <Route path="/questions">
            <Questions />
          </Route>
          <Route path="/questions/:id">
            {({ id }) => (has(questions, id) ? <QuestionPage id={id} /> : <NotFound />)}
          </Route>
          <Route path="/answers">
            <CheckAnswers />
          </Route>
          <Route path="/recommendation">
            <RecommendationPage />
          </Route>
          <Route path="/matrix">
            <MatrixPage />
          </Route>
          <Route path="/frameworks">
            <FrameworksPage />
          </Route>
          <Route path="/frameworks/:id">
            {({ id }) => (has(frameworks, id) ? <FrameworkPage id={id} /> : <NotFound />)}
          </Route>
          <Route path="/sources">
            <SourcesPage />
          </Route>
          <Route path="/sources/:id">{({ id }) => (has(sources, id) ? <SourcePage id={id} /> : <NotFound />)}</Route>
          <Route path="/guides/:id">{({ id }) => <GuidePage id={id} />}</Route>
          <Route path="/how-this-works">
            <HowThisWorks />
          </Route>
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </CrashScreen>
  );
}

function has(entries: readonly { readonly id: string }[], id: string): boolean {
  return entries.some((entry) => entry.id === id);
}
