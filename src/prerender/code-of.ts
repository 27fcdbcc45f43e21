import type { Rolldown } from 'vite';
import type { PageKind } from '../views/place/pages.ts';

/** The files that a kind of page is made of, beside those of every page, by their names in the bundle. */
export interface Code {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What `App` fetches for each kind of page. */
const MODULES: Readonly<Record<PageKind, string>> = {
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

/** What a page fetches by itself once it can be used, and comes with the looks of. */
const LATER: Partial<Readonly<Record<PageKind, string>>> = {
  home: 'home/ExampleVerdict.tsx',
  question: 'questionnaire/question/QuestionOverview.tsx',
};

/** Finds out what each kind of page loads first, so that its file can name all of it at once. */
export function codeOf(bundle: Rolldown.OutputBundle): (kind: PageKind) => Code {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  /** A module's file and all that it imports. */
  const filesOf = (module: string | null | undefined): ReadonlySet<Rolldown.OutputChunk> => {
    const found = new Set<Rolldown.OutputChunk>();
    if (!module) return found;
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

  return (kind) => {
    const own = filesOf(MODULES[kind]);
    const all = [...own, ...filesOf(LATER[kind])];
    return {
      scripts: [...own].map(({ fileName }) => fileName),
      styles: [...new Set(all.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
    };
  };
}
