import type { Rolldown } from 'vite';
import type { PageKind } from '../views/place/pages.ts';

/** What `App` fetches for each kind of page. */
export const PAGE_MODULES: Readonly<Record<PageKind, string>> = {
  home: 'home/Home.tsx',
  questions: 'questionnaire/Questions.tsx',
  question: 'questionnaire/question/QuestionPage.tsx',
  answers: 'questionnaire/answers/CheckAnswers.tsx',
  recommendation: 'recommendation/RecommendationPage.tsx',
  together: 'together/TogetherPage.tsx',
  matrix: 'matrix/MatrixPage.tsx',
  frameworks: 'framework/FrameworksPage.tsx',
  framework: 'framework/FrameworkPage.tsx',
  compare: 'compare/ComparePage.tsx',
  pair: 'compare/ComparePage.tsx',
  sources: 'source/SourcesPage.tsx',
  source: 'source/SourcePage.tsx',
  guide: 'guide/GuidePage.tsx',
  method: 'method/HowThisWorks.tsx',
  licences: 'licence/LicencesPage.tsx',
  missing: 'ui/NotFound.tsx',
};

/**
 * Finds out which scripts each kind of page loads first, beside those of every page, so that its file can name all of them
 * at once: by their names in the bundle.
 */
export function codeOf(bundle: Rolldown.OutputBundle): (kind: PageKind) => readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  /** A module's file and all that it imports. */
  const filesOf = (module: string): ReadonlySet<Rolldown.OutputChunk> => {
    const found = new Set<Rolldown.OutputChunk>();
    const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/views/${module}`));
    if (!start) throw new Error(`No file of its own was built for src/views/${module}.`);
    const follow = (chunk: Rolldown.OutputChunk) => {
      if (found.has(chunk)) return;
      found.add(chunk);
      for (const name of chunk.imports) {
        const next = byName.get(name);
        if (next) follow(next);
      }
    };
    follow(start);
    return found;
  };

  return (kind) => [...filesOf(PAGE_MODULES[kind])].map(({ fileName }) => fileName);
}
