import type { Rolldown } from 'vite';

type Group = NonNullable<Exclude<Rolldown.OutputOptions['codeSplitting'], boolean | undefined>['groups']>[number];
type Graph = Parameters<Extract<Group['name'], (...args: never[]) => unknown>>[1];

const START = ['src/main.tsx', 'src/views/questionnaire/question/QuestionPage.tsx'];
const OF_A_QUESTION_ALONE = /questionnaire\/question\/(?!use-advice)/;
/** Small things that the ranking needs, and pages that rank nothing. */
const OF_ALL_PAGES =
  /advisor\/(ranking\/(compared-criteria|effects)|evidence\/step-of|pair\/pair)\.ts$|views\/words\/sentences\.ts$/;
const OF_RANKING = /src\/(mcda\/(?!draws)|advisor\/(?!robustness)|views\/outlook\/|views\/app\/recommendation)/;

/**
 * A few files that are kept for all pages, rather than dozens: they come sooner and are smaller together. What a question
 * does not need before it can be answered stands apart from what it does: it is the page that most people open.
 */
export function codeGroups(root: string): Group[] {
  const atStart = neededBy(START.map((file) => root + file));
  return [
    { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
    {
      debugName: 'app',
      name: (id, graph) => (!OF_A_QUESTION_ALONE.test(id) && atStart(graph).has(id) ? 'app' : null),
      priority: 2,
    },
    { name: 'shared', test: OF_ALL_PAGES, priority: 2 },
    { name: 'ranking', test: OF_RANKING, minShareCount: 3, priority: 1 },
    { name: 'shared', test: /\.tsx?$|\.json$|\.m?js$/, minShareCount: 8, priority: 0 },
  ];
}

/** All code without which some files cannot run; walked once a build. */
function neededBy(files: readonly string[]) {
  const walked = new WeakMap<Graph, ReadonlySet<string>>();
  return (graph: Graph): ReadonlySet<string> => {
    const known = walked.get(graph);
    if (known) return known;
    const needed = new Set<string>();
    const walk = (id: string) => {
      if (needed.has(id)) return;
      needed.add(id);
      graph.getModuleInfo(id)?.importedIds.forEach(walk);
    };
    files.forEach(walk);
    walked.set(graph, needed);
    return needed;
  };
}
