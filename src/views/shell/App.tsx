import { Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import type { AdvisorStore } from '../../store/advisor-store.ts';
import type { ThemeStore } from '../../store/theme.ts';
import { PageEvidence } from '../app/evidence-parts.tsx';
import { KnowledgeProvider, type KnowledgeProviderProps, useModel } from '../app/knowledge.tsx';
import { StoreProvider } from '../app/store.tsx';
import { ThemeProvider } from '../app/theme.tsx';
import { ArrivalProvider } from '../place/arrival.tsx';
import { CrashScreen } from './CrashScreen.tsx';
import { Footer } from './Footer.tsx';
import { lazyPage } from './lazy-page.tsx';
import { Masthead } from './Masthead.tsx';
import { ReleaseNotice } from './ReleaseNotice.tsx';
import { Started } from './Started.tsx';
import { StoreNotice } from './StoreNotice.tsx';

/** Pages that are fetched when they are first opened. */
const Home = lazyPage(() => import('../home/Home.tsx').then((m) => m.Home));
const Questions = lazyPage(() => import('../questionnaire/Questions.tsx').then((m) => m.Questions));
const QuestionPage = lazyPage(() => import('../questionnaire/question/QuestionPage.tsx').then((m) => m.QuestionPage));
const CheckAnswers = lazyPage(() => import('../questionnaire/answers/CheckAnswers.tsx').then((m) => m.CheckAnswers));
const RecommendationPage = lazyPage(() =>
  import('../recommendation/RecommendationPage.tsx').then((m) => m.RecommendationPage),
);
const TogetherPage = lazyPage(() => import('../together/TogetherPage.tsx').then((m) => m.TogetherPage));
const MatrixPage = lazyPage(() => import('../matrix/MatrixPage.tsx').then((m) => m.MatrixPage));
const ComparePage = lazyPage(() => import('../compare/ComparePage.tsx').then((m) => m.ComparePage));
const FrameworksPage = lazyPage(() => import('../framework/FrameworksPage.tsx').then((m) => m.FrameworksPage));
const FrameworkPage = lazyPage(() => import('../framework/FrameworkPage.tsx').then((m) => m.FrameworkPage));
const SourcesPage = lazyPage(() => import('../source/SourcesPage.tsx').then((m) => m.SourcesPage));
const SourcePage = lazyPage(() => import('../source/SourcePage.tsx').then((m) => m.SourcePage));
const GuidePage = lazyPage(() => import('../guide/GuidePage.tsx').then((m) => m.GuidePage));
const HowThisWorks = lazyPage(() => import('../method/HowThisWorks.tsx').then((m) => m.HowThisWorks));
const NotFound = lazyPage(() => import('../ui/NotFound.tsx').then((m) => m.NotFound));
const LicencesPage = lazyPage(() => import('../licence/LicencesPage.tsx').then((m) => m.LicencesPage));

/** The pages that a reader sees first, for those who wait for nothing when they open one. */
export const fetchFirstPages = () => Promise.all([Home.fetch(), QuestionPage.fetch(), NotFound.fetch()]);

export interface AppProps extends Omit<KnowledgeProviderProps, 'children'> {
  readonly store: AdvisorStore;
  readonly theme: ThemeStore;
  /** The address below the base that the page was written for, where it stands already or is being written. */
  readonly path?: string;
  /** Called once the page answers. */
  readonly onStart?: () => void;
}

const BASE = import.meta.env.BASE_URL.replace(/\/$/, '');

export function App({ store, theme, path, onStart, ...knowledge }: AppProps) {
  return (
    <KnowledgeProvider {...knowledge}>
      <StoreProvider store={store}>
        <ThemeProvider store={theme}>
          <Router base={BASE} {...(path !== undefined && { ssrPath: BASE + path })}>
            <ArrivalProvider>
              <Masthead />
              <StoreNotice />
              {/* A page that came with its words is taken over by itself, when all that it is made of is there. */}
              <Suspense>
                <Pages store={store} />
                <Started onStart={onStart} />
              </Suspense>
              <ReleaseNotice />
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
        <Route path="/together">
          <TogetherPage />
        </Route>
        <Route path="/matrix">
          <MatrixPage />
        </Route>
        <Route path="/compare">
          <PageEvidence>
            <ComparePage />
          </PageEvidence>
        </Route>
        <Route path="/compare/:pair">
          {({ pair }) => (
            <PageEvidence>
              <ComparePage asked={pair} />
            </PageEvidence>
          )}
        </Route>
        <Route path="/frameworks">
          <PageEvidence>
            <FrameworksPage />
          </PageEvidence>
        </Route>
        <Route path="/frameworks/:id">
          {({ id }) =>
            has(frameworks, id) ? (
              <PageEvidence>
                <FrameworkPage id={id} />
              </PageEvidence>
            ) : (
              <NotFound />
            )
          }
        </Route>
        <Route path="/sources">
          <PageEvidence>
            <SourcesPage />
          </PageEvidence>
        </Route>
        <Route path="/sources/:id">
          {({ id }) =>
            has(sources, id) ? (
              <PageEvidence>
                <SourcePage id={id} />
              </PageEvidence>
            ) : (
              <NotFound />
            )
          }
        </Route>
        <Route path="/guides/:id">
          {({ id }) => (
            <PageEvidence>
              <GuidePage id={id} />
            </PageEvidence>
          )}
        </Route>
        <Route path="/how-this-works">
          <PageEvidence>
            <HowThisWorks />
          </PageEvidence>
        </Route>
        <Route path="/licences">
          <LicencesPage />
        </Route>
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </CrashScreen>
  );
}

function has(entries: readonly { readonly id: string }[], id: string): boolean {
  return entries.some((entry) => entry.id === id);
}
