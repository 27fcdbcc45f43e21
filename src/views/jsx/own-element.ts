import { createElement, type ElementType } from 'react';

/**
 * A translator, such as the browser's own, puts other nodes in the place of text nodes, also of those that React holds
 * on to: their words go stale, and taking them out fails. Words that are all an element holds are safe, because React
 * sets them through the element. So words that stand beside other nodes get an element of their own.
 *
 * @returns the properties with such children; the same ones where nothing is to do
 */
export function withOwnElements(type: ElementType | symbol, props: Props): Props {
  // What a component does with its children, it does in elements of its own.
  if (typeof type !== 'string' && typeof type !== 'symbol') return props;
  const { children } = props;
  if (!holdsWords(children)) return props;
  if (typeof type === 'symbol') return { ...props, children: apart(children) };
  if (!Array.isArray(children)) return props;
  return { ...props, children: isOnlyWords(children) ? joined(children) : apart(children) };
}

export type Props = Readonly<Record<string, unknown>>;

const isWords = (child: unknown) => typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';
const isNothing = (child: unknown) => child === null || child === undefined || typeof child === 'boolean';

function holdsWords(child: unknown): boolean {
  return Array.isArray(child) ? child.some(holdsWords) : isWords(child);
}

function isOnlyWords(child: unknown): boolean {
  return Array.isArray(child) ? child.every(isOnlyWords) : isWords(child) || isNothing(child);
}

function joined(child: unknown): string {
  if (Array.isArray(child)) return child.map(joined).join('');
  return isNothing(child) ? '' : String(child);
}

/** Every child keeps its place in the list, because React tells those without a key by it. */
function apart(children: unknown): unknown {
  if (isWords(children)) return ownElement(String(children), 0);
  if (!Array.isArray(children)) return children;
  const list: unknown[] = [];
  let run: { readonly at: number; words: string } | null = null;
  for (const [at, child] of children.entries()) {
    list.push(isWords(child) ? null : apart(child));
    if (!isWords(child)) {
      if (!isNothing(child)) run = null;
      continue;
    }
    run ??= { at, words: '' };
    run.words += String(child);
    list[run.at] = ownElement(run.words, run.at);
  }
  return list;
}

/** Named unlike any element that a style is for. Space alone stays without a box, as it is between flex items. */
function ownElement(words: string, at: number) {
  if (words === '') return null;
  return createElement(words.trim() === '' ? 'text-space' : 'text-run', { key: `words-${at}` }, words);
}
