import type { ElementType, Key, ReactElement } from 'react';
import * as react from 'react/jsx-runtime';
import { type Props, withOwnElements } from './own-element.ts';

export { Fragment, type JSX } from 'react/jsx-runtime';

/** What the compiler makes of JSX: React's elements, with words kept apart. */
export function jsx(type: ElementType, props: Props, key?: Key): ReactElement {
  return react.jsx(type, withOwnElements(type, props), key);
}

export function jsxs(type: ElementType, props: Props, key?: Key): ReactElement {
  const own = withOwnElements(type, props);
  return Array.isArray(own['children']) ? react.jsxs(type, own, key) : react.jsx(type, own, key);
}
