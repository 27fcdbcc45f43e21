import type { Nodes, Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Fault, type Place, Problems } from '../problems/problem.ts';
import { type Body, placeAt, placeOf } from './body.ts';
import { type Fields, readFields } from './front-matter.ts';
import { LIMITS, mostMarkedAt, tooDeepAt, withinLimits } from './limits.ts';
import { reportMalformedMarkdown } from './malformed-markdown.ts';
import { readStrayRows } from './stray-rows.ts';
import { reportUnsupportedMarkdown } from './unsupported-markdown.ts';

/** All that can be read of a file without knowing any other, and what is wrong with it. */
export interface FileRead {
  /** Undefined where either half could not be read. */
  readonly halves: { readonly fields: Fields; readonly body: Body } | undefined;
  readonly problems: Problems;
}

/** What was last read of each file: after an edit, the dev server reads the files that changed. */
const last = new Map<string, { readonly text: string; readonly read: FileRead }>();

/** Reads the YAML and the Markdown of one file. */
export function readFile(file: string, text: string): FileRead {
  const known = last.get(file);
  if (known?.text === text) return known.read;
  const read = readText(file, text);
  last.set(file, { text, read });
  return read;
}

function readText(file: string, text: string): FileRead {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return refused(placeAt(file, text, deep), { rule: 'too-deep', most: LIMITS.depth });
  const read = withinLimits(() => parse(file, text));
  if (read.ok) return read.value;
  return refused(placeAt(file, text, mostMarkedAt(text)), { rule: 'too-slow', seconds: LIMITS.seconds });
}

function parse(file: string, text: string): FileRead {
  const tree = markdown.parse(text);
  const below = nodeBelowLimit(tree);
  if (below) return refused(placeOf(file, below), { rule: 'too-deep', most: LIMITS.depth });
  const [yaml, ...rest] = tree.children;
  if (yaml?.type !== 'yaml') return refused(...missingFrontMatter(file, text));
  const problems = new Problems();
  const fields = readFields(file, yaml.value, firstLineOf(yaml), problems);
  const body = readBody(file, text, { ...tree, children: rest }, problems);
  return { halves: fields && { fields, body }, problems };
}

function refused(place: Place, fault: Fault): FileRead {
  const problems = new Problems();
  problems.add(place, fault);
  return { halves: undefined, problems };
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']);

/** The line of the first field: the one below the opening "---". */
const firstLineOf = (yaml: Yaml) => (yaml.position?.start.line ?? 0) + 1;

function readBody(file: string, text: string, tree: Root, problems: Problems): Body {
  const below = { file, text, tree, isSource: file.startsWith('content/sources/') };
  const unsupported = reportUnsupportedMarkdown(below, problems);
  reportMalformedMarkdown(below, unsupported, problems);
  const strayRows = readStrayRows(below, unsupported, problems);
  const misread = problems.faults.some(({ rule }) => MISREADING.has(rule));
  return { ...below, strayRows, misread };
}

/** What swallows headings and tables, or was meant to be one. */
const MISREADING: ReadonlySet<Fault['rule']> = new Set<Fault['rule']>([
  'html-in-prose',
  'not-drawn',
  'open-code',
  'stray-heading',
  'stray-row',
  'marked-heading',
]);

/** The first node that stands deeper than the limit: whatever walks the tree later on may then run as deep as it is. */
function nodeBelowLimit(tree: Root): Nodes | undefined {
  let level: readonly Nodes[] = [tree];
  // A list and its item are two nodes, and so are a text and what it stands in.
  for (let depth = 0; depth <= 2 * LIMITS.depth + 2; depth += 1)
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  return level[0];
}

/** Where the line goes that sets the front matter apart: at the start, or below the fields, where one may stand that is not right. */
function missingFrontMatter(file: string, text: string): [Place, Fault] {
  const [first, ...rest] = text.split('\n');
  if (first?.trimEnd() !== '---') return [{ file, line: 1, column: 1 }, { rule: 'missing-front-matter' }];
  const end = rest.findIndex((line) => /^\s*[-\u2010-\u2015]+\s*$/.test(line));
  const body = rest.findIndex((line) => !/^\s*([-#]\s|[\w -]+:|$)/.test(line));
  const line = end >= 0 ? end : body >= 0 ? body : rest.length - 1;
  return [{ file, line: line + 2, column: 1 }, { rule: 'open-front-matter' }];
}
