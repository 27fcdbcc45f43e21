import type { Rolldown } from 'vite';
import { PAGE_MODULES } from './code-of.ts';

type Group = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>[number];
type Graph = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1];
/** A file whose name is its path below `src/views`. */
type PageModule = string;

const OF_A_QUESTION_ALONE = /questionnaire\/question\/(?!use-advice)/;
/** Small things that the ranking needs, and pages that rank nothing. */
const OF_ALL_PAGES =
  /advisor\/(ranking\/(compared-criteria|effects)|evidence\/nearest-step|pair\/pair)\.ts$|views\/words\/sentences\.ts$/;
const OF_FINDINGS = /src\/views\/evidence\//;
const OF_RANKING = /src\/(mcda\/(?!draws)|advisor\/(?!robustness)|views\/outlook\/|views\/app\/recommendation)/;
/** Imported whole, but built in only as far as it is used: what needs it does not need all behind it. */
const PUBLIC_FACE = /src\/mcda\/index\.ts$/;
const CODE = /\.tsx?$|\.json$|\.m?js$|\.module\.css$/;

const { question, recommendation, together } = PAGE_MODULES;
/** The pages that read links to results. */
const OF_LINKS: readonly PageModule[] = [recommendation, together];

/**
 * A few files rather than dozens: over a slow network, each file more is another wait, whatever its size. What a question
 * does not need before it can be answered stands apart from what it does: it is the page that most people open. What more
 * than one page needs is kept for all, but for findings, which most are drawn without; what only the result needs is one
 * file.
 */
export function codeGroups(root: string): Group[] {
  const view = (module: PageModule) => `${root}src/views/${module}`;
  const atStart = neededBy([`${root}src/main.tsx`, view(question)]);
  const others = [...new Set(Object.values(PAGE_MODULES))].filter((module) => module !== question);
  const needs = new Map(others.map((module) => [module, neededBy([view(module)])]));
  /** Pages that cannot be drawn without a module. */
  const pagesWith = (id: string, graph: Graph): readonly PageModule[] =>
    CODE.test(id) ? others.filter((module) => needs.get(module)?.(graph).has(id)) : [];
  const isShared = (pages: readonly PageModule[]) =>
    pages.length > 1 && pages.some((module) => !OF_LINKS.includes(module));
  /** The result shows its verdict without any. */
  const showsFindings = (id: string, graph: Graph) =>
    OF_FINDINGS.test(id) && !pagesWith(id, graph).includes(recommendation);
  const ranks = (id: string, graph: Graph) =>
    [...neededBy([id])(graph)].some(
      (each) => OF_RANKING.test(each) && !OF_ALL_PAGES.test(each) && !atStart(graph).has(each),
    );

  // In the order of their priorities, because a file takes all along that its modules need and no file before it has.
  const groups: readonly Omit<Group, 'priority'>[] = [
    { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
    {
      debugName: 'app',
      name: (id, graph) => (!OF_A_QUESTION_ALONE.test(id) && atStart(graph).has(id) ? 'app' : null),
    },
    {
      debugName: 'shared',
      name: (id, graph) =>
        OF_ALL_PAGES.test(id) || (isShared(pagesWith(id, graph)) && !showsFindings(id, graph) && !ranks(id, graph))
          ? 'shared'
          : null,
    },
    {
      debugName: 'findings',
      name: (id, graph) =>
        isShared(pagesWith(id, graph)) && showsFindings(id, graph) && !ranks(id, graph) ? 'findings' : null,
    },
    {
      debugName: 'ranking',
      name: (id, graph) =>
        OF_RANKING.test(id) || (isShared(pagesWith(id, graph)) && !showsFindings(id, graph)) ? 'ranking' : null,
      minShareCount: 3,
    },
    {
      debugName: 'links',
      name: (id, graph) => {
        const pages = pagesWith(id, graph);
        return pages.length > 1 && !isShared(pages) ? 'links' : null;
      },
    },
    {
      debugName: 'result',
      name: (id, graph) =>
        id !== view(recommendation) && pagesWith(id, graph).includes(recommendation) ? 'result' : null,
    },
  ];
  return groups.map((group, place) => ({ ...group, priority: groups.length - place }));
}

/** All code without which some files cannot run; walked once for each build that asks. */
function neededBy(files: readonly string[]) {
  const walked = new WeakMap<Graph, ReadonlySet<string>>();
  return (graph: Graph): ReadonlySet<string> => {
    const known = walked.get(graph);
    if (known) return known;
    const needed = new Set<string>();
    const walk = (id: string) => {
      if (needed.has(id)) return;
      needed.add(id);
      if (!PUBLIC_FACE.test(id)) graph.getModuleInfo(id)?.importedIds.forEach(walk);
    };
    files.forEach(walk);
    walked.set(graph, needed);
    return needed;
  };
}
