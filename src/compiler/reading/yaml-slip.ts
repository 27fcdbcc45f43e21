import { CST, type Document, isAlias, isMap, isScalar, Lexer, visit } from 'yaml';
import type { Fault } from '../problems/problem.ts';
import { LIMITS } from './limits.ts';
import { codeOf, HIDDEN } from './plain-text.ts';

/** A fault in YAML, and the offset where the writer must edit. */
export interface Slip {
  readonly offset: number;
  readonly fault: Fault;
}

const broken = (offset: number, message: string): Slip => ({ offset, fault: { rule: 'broken-yaml', message } });

interface Token {
  readonly type: string | null;
  readonly source: string;
  readonly offset: number;
}

/** The slip that shows in the text alone: too many brackets, a quote or bracket that is not closed, a comment. */
export function slipInText(yaml: string): Slip | undefined {
  const open: Token[] = [];
  for (const token of tokensOf(yaml)) {
    const { type, offset, source } = token;
    if (type === 'flow-map-start' || type === 'flow-seq-start') open.push(token);
    if (open.length > LIMITS.depth) return { offset, fault: { rule: 'too-deep', most: LIMITS.depth } };
    if (type === 'flow-error-end') return unclosed(open);
    if (type === 'flow-map-end' || type === 'flow-seq-end') open.pop();
    if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar')
      if (source.includes('\n') || source.length < 2 || !source.endsWith(source.charAt(0)))
        return broken(offset, 'The quote that opens here is not closed on its line.');
    if (type === 'comment' && !/^# yaml-language-server: /.test(source))
      return { offset, fault: { rule: 'yaml-comment' } };
  }
  return unclosed(open);
}

/** The innermost bracket that is open. */
function unclosed(open: readonly Token[]): Slip | undefined {
  const bracket = open.at(-1);
  return bracket && broken(bracket.offset, `The "${bracket.source}" that opens here is not closed.`);
}

/** The tokens of YAML with their offsets; those of no length are marks of the lexer's own. */
function* tokensOf(yaml: string): Generator<Token> {
  let offset = 0;
  let isScalarNext = false;
  for (const source of new Lexer().lex(yaml)) {
    const type = isScalarNext ? 'scalar' : CST.tokenType(source);
    const isMark = !isScalarNext && (source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR);
    isScalarNext = !isScalarNext && source === CST.SCALAR;
    yield { type, source, offset };
    if (!isMark) offset += source.length;
  }
}

/** What YAML has and entries have not: a text was meant. Undefined where there is nothing of the kind. */
export function slipInNodes(document: Document, yaml: string): Slip | undefined {
  let slip: Slip | undefined;
  const found = (offset: number, fault: Fault) => {
    slip = { offset, fault };
    return visit.BREAK;
  };
  visit(document, {
    Map(_key, map) {
      const pair = map.items.find(({ key }) => !isScalar(key) || key.value === null || key.value === '');
      if (!pair) return undefined;
      const key = pair.key;
      const range =
        isScalar(key) || isMap(key) || (typeof key === 'object' && key && 'range' in key) ? key.range : null;
      const offset = Array.isArray(range) ? Number(range[0]) : (map.range?.[0] ?? 0);
      const message = 'A field has no name here. Write one before the colon, or put the text in quotes.';
      return found(offset, { rule: 'broken-yaml', message });
    },
    Node(_key, node) {
      const start = node.range?.[0] ?? 0;
      if (isAlias(node) || node.anchor !== undefined || node.tag?.startsWith('!')) {
        // An alias is a node; an anchor and a tag stand before theirs.
        const mark = Math.max(yaml.lastIndexOf('&', start), yaml.lastIndexOf('!', start), 0);
        const message = 'A text that starts with "*", "&" or "!" must stand in quotes.';
        return found(isAlias(node) ? start : mark, { rule: 'broken-yaml', message });
      }
      const hidden = isScalar(node) && typeof node.value === 'string' ? HIDDEN.exec(node.value) : null;
      return hidden ? found(start, { rule: 'hidden-character', code: codeOf(hidden[0]) }) : undefined;
    },
  });
  return slip;
}
