import { type Document, isMap, isNode, isScalar, parseDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../problems/nearest.ts';
import type { Place, Problems } from '../problems/problem.ts';
import { placeAt } from './body.ts';
import { type Slip, slipInNodes, slipInText } from './yaml-slip.ts';

/** Where a field stands: by its path in the front matter, `['options', 0, 'id']`. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** Fields that fit their schema, and where each stands. */
export interface FrontMatter<T> {
  readonly data: T;
  readonly locate: Locate;
}

/** YAML that could be read, whatever its fields are. */
export interface Fields {
  readonly document: Document;
  readonly at: (offset: number) => Place;
}

/**
 * Reads YAML; undefined when it is broken. One slip is one problem, at the place where the writer must edit.
 *
 * @param firstLine its line in the file, from 1
 */
export function readFields(file: string, yaml: string, firstLine: number, problems: Problems): Fields | undefined {
  const at = (offset: number): Place => {
    const { line, column } = placeAt(file, yaml, offset);
    return { file, line: line + firstLine - 1, column };
  };
  const read = readYaml(yaml);
  if (!('fault' in read)) return { document: read, at };
  problems.add(at(read.offset), read.fault);
  return undefined;
}

function readYaml(yaml: string): Document | Slip {
  const slip = slipInText(yaml);
  if (slip) return slip;
  const document = parseDocument(yaml, { prettyErrors: false });
  // The first error is the slip; those after it are what the parser made of the rest.
  const [error] = document.errors;
  if (error) return { offset: error.pos[0], fault: { rule: 'broken-yaml', message: sentence(error.message) } };
  return slipInNodes(document, yaml) ?? document;
}

/** Checks the fields against a schema. Every fault has its own line and column; undefined when there was any. */
export function checkFields<T>(
  { document, at }: Fields,
  schema: z.ZodType<T>,
  problems: Problems,
): FrontMatter<T> | undefined {
  const places: Places = {
    value: (path) => at(offsetOf(document, path, 'value')),
    key: (path) => at(offsetOf(document, path, 'key')),
  };
  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {}, { reportInput: true });
  if (result.success) return { data: result.data, locate: places.value };
  for (const issue of withoutEchoes(result.error.issues, schema)) reportIssue(issue, schema, places, problems);
  return undefined;
}

/** Where a field's value stands, and where its name does. */
interface Places {
  readonly value: Locate;
  readonly key: Locate;
}

const sentence = (message: string) => (message.endsWith('.') ? message : `${message}.`);

/** A misspelt field is one fault, not a field too many and one that is missing. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[], schema: z.core.$ZodType): readonly z.core.$ZodIssue[] {
  const meant = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => fieldName([...issue.path, nearest(key, fieldsAt(schema, issue.path)) ?? '']))
      : [],
  );
  return issues.filter((issue) => !(isMissing(issue) && meant.includes(fieldName(issue.path))));
}

const fieldName = (path: readonly PropertyKey[]) => path.map(String).join('.');

const isMissing = (issue: z.core.$ZodIssue) => issue.code !== 'unrecognized_keys' && issue.input === undefined;

function reportIssue(issue: z.core.$ZodIssue, schema: z.core.$ZodType, places: Places, problems: Problems): void {
  const field = fieldName(issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      const path = [...issue.path, key];
      problems.add(places.key(path), { rule: 'unknown-field', field: key, known: fieldsAt(schema, issue.path) });
    }
  } else if (isMissing(issue)) {
    problems.add(places.value(issue.path), { rule: 'missing-field', field, expected: expectation(issue) });
  } else {
    const place = issue.code === 'invalid_key' ? places.key(issue.path) : places.value(issue.path);
    const found = shown(issue.input);
    problems.add(place, { rule: 'wrong-field', field: field || 'front matter', found, expected: expectation(issue) });
  }
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
  if (input === null) return 'empty';
  const text = typeof input === 'string' ? `"${input}"` : JSON.stringify(input);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

/** The offset of the deepest node on the path that exists: a missing field is reported at its parent. */
function offsetOf(document: Document, path: readonly PropertyKey[], part: 'key' | 'value'): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      const value = part === 'key' ? pair?.key : pair?.value;
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
