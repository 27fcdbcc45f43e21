import { type Document, isAlias, isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import type { Place, Problems } from './problem.ts';

/** Where a field stands: by its path in the front matter, `['options', 0, 'id']`. */
export type Locate = (path: readonly PropertyKey[]) => Place;

export interface FrontMatter<T> {
  readonly data: T;
  readonly locate: Locate;
}

/**
 * Reads YAML and checks it against a schema. Every fault goes to `problems` with its own line and column;
 * undefined when there was any.
 */
export function readFrontMatter<T>(
  file: string,
  yaml: string,
  firstLine: number,
  schema: z.ZodType<T>,
  problems: Problems,
): FrontMatter<T> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (path) => at(offsetOf(document, path));

  // The first error is the slip; those after it are what the parser made of the rest.
  const [slip] = document.errors;
  if (slip) {
    problems.add(at(slip.pos[0]), { rule: 'broken-yaml', message: sentence(slip.message) });
    return undefined;
  }
  const mark = offsetOfMark(document, yaml);
  if (mark !== undefined) {
    problems.add(at(mark), {
      rule: 'broken-yaml',
      message: 'A text that starts with "*", "&" or "!" must stand in quotes.',
    });
    return undefined;
  }
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, locate };
  for (const issue of result.error.issues) reportIssue(issue, schema, locate, problems);
  return undefined;
}

/** The offset of the first anchor, alias or tag: YAML has them, entries do not, so a text was meant. */
function offsetOfMark(document: Document, yaml: string): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Node(_key, node) {
      const marked = isAlias(node) || node.anchor !== undefined || node.tag?.startsWith('!');
      if (!marked) return undefined;
      const start = node.range?.[0] ?? 0;
      // An alias is a node; an anchor and a tag stand before theirs.
      offset = isAlias(node) ? start : Math.max(yaml.lastIndexOf('&', start), yaml.lastIndexOf('!', start), 0);
      return visit.BREAK;
    },
  });
  return offset;
}

const sentence = (message: string) => (message.endsWith('.') ? message : `${message}.`);

function reportIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, locate: Locate, problems: Problems): void {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      problems.add(locate(path), { rule: 'unknown-field', field: key, known: fieldsAt(schema, issue.path) });
    }
    return;
  }
  if (issue.input === undefined) {
    problems.add(locate(issue.path), { rule: 'missing-field', field, expected: expectation(issue) });
    return;
  }
  problems.add(locate(issue.path), {
    rule: 'wrong-field',
    field,
    found: shown(issue.input),
    expected: expectation(issue),
  });
}

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: 'some text',
  number: 'a number',
  array: 'a list',
  object: 'named fields',
  record: 'named fields',
};

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return KIND_WORDS[issue.expected] ?? issue.expected;
  if (issue.code === 'invalid_value')
    return `${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_key')
    return `names that are ids: ${issue.issues.map((inner) => inner.message).join('; ')}`;
  return issue.message;
}

function shown(input: unknown): string {
  const text = typeof input === 'string' ? `"${input}"` : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The offset of the deepest node on the path that exists: a missing field is reported at its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
      );
      const value = pair?.value;
      if (isNode(value) && value.range) return value.range[0];
      if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** Names of the fields that the schema knows at a path. */
function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const bare = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? schema.unwrap() : schema;
  const [head, ...rest] = path;
  if (bare instanceof z.ZodObject) {
    if (head === undefined) return Object.keys(bare.shape);
    const field = bare.shape[String(head)];
    return field === undefined ? [] : fieldsAt(field, rest);
  }
  return bare instanceof z.ZodArray ? fieldsAt(bare.element, rest) : [];
}
