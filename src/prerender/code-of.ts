import type { Rolldown } from 'vite';
import type { PageKind } from '../views/place/pages.ts';

/** The files that a kind of page is made of, beside those of every page, by their names in the bundle. */
export interface Code {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** What `App` fetches for each kind of page. */
const MODULES: Readonly<Record<PageKind, string | readonly string[]>> = {
  home: ['home/Home.tsx', 'home/ExampleVerdict.tsx'],
  questions: 'questionnaire/Questions.tsx',
  question: 'questionnaire/question/QuestionPage.tsx',
  answers: 'questionnaire/answers/CheckAnswers.tsx',
  recommendation: 'recommendation/RecommendationPage.tsx',
  together: 'together/TogetherPage.tsx',
  matrix: 'matrix/MatrixPage.tsx',
  frameworks: 'framework/FrameworksPage.tsx',
  framework: 'framework/FrameworkPage.tsx',
  compare: 'compare/ComparePage.tsx',
  pair: 'compare/PairPage.tsx',
  sources: 'source/SourcesPage.tsx',
  source: 'source/SourcePage.tsx',
  guide: 'guide/GuidePage.tsx',
  method: 'method/HowThisWorks.tsx',
  missing: [],
};

/** Finds out what each kind of page loads first, so that its file can name all of it at once. */
export function codeOf(bundle: Rolldown.OutputBundle): (kind: PageKind) => Code {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  return (kind) => {
    const found = new Set<Rolldown.OutputChunk>();
    const follow = (chunk: Rolldown.OutputChunk) => {
      if (found.has(chunk)) return;
      found.add(chunk);
      for (const name of chunk.imports) {
        const next = byName.get(name);
        if (next) follow(next);
      }
    };
    for (const module of [MODULES[kind]].flat()) {
      const start = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/views/${module}`));
      if (!start) throw new Error(`No file of its own was built for src/views/${module}.`);
      follow(start);
    }
    return {
      scripts: [...found].map(({ fileName }) => fileName),
      styles: [...new Set([...found].flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
    };
  };
}
