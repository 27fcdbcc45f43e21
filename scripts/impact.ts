/** `npm run content:impact`: which cells and rankings the content in this folder changes, against a git revision. */
import { compile } from '../src/compiler/compile.ts';
import { faultReport } from '../src/compiler/plugin.ts';
import type { Problem } from '../src/compiler/problems/problem.ts';
import { problemMessage } from '../src/compiler/problems/wording.ts';
import { readContentFolder } from '../src/compiler/reading/content-folder.ts';
import { IMPACT_PROFILES } from './impact/profiles.ts';
import { impactReport } from './impact/report.ts';
import { contentAt, isRevision } from './impact/revision.ts';
import { readOption } from './read-option.ts';

/** What the content is compared with unless something else is asked for: the first that there is. */
const DEFAULT_BASES = ['origin/main', 'HEAD~1'];
/** So many problems of an older state tell enough. */
const SHOWN = 5;

const root = process.cwd();
const option = readOption(process.argv.slice(2), 'base');
const bases = option.ok && option.value !== undefined ? [option.value] : DEFAULT_BASES;
const base = bases.find((name) => isRevision(root, name));

if (!option.ok) fail(2, `${process.argv.slice(2).join(' ')} cannot be read. Expected nothing, or: --base <revision>.`);
else if (base === undefined)
  fail(2, `git knows no revision ${bases.join(' or ')} here. Name one that it knows: --base <revision>.`);
else compare(base);

function compare(revision: string): void {
  const after = compile(readContentFolder(root));
  const before = compile(contentAt(root, revision));
  if (!after.ok) fail(1, faultReport(after));
  else if (!before.ok) tellProblems(revision, before.problems);
  else {
    console.log(`The content in this folder against ${revision}:\n`);
    console.log(impactReport(before.knowledge.model, after.knowledge.model, IMPACT_PROFILES));
  }
}

function tellProblems(revision: string, problems: readonly Problem[]): void {
  console.log(`The content of ${revision} is not sound by today's rules, so there is nothing to compare with.`);
  console.log(`Problems: ${problems.length}, of which the first are:`);
  for (const problem of problems.slice(0, SHOWN)) console.log(problemMessage(problem));
}

function fail(code: number, message: string): void {
  console.error(message);
  process.exitCode = code;
}
