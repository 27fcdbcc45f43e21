import type { ElementType, Key, ReactElement } from 'react';
import * as react from 'react/jsx-dev-runtime';
import { type Props, withOwnElements } from './own-element.ts';

export { Fragment, type JSX } from 'react/jsx-dev-runtime';

/** The same while developing, with the place in the source. */
export function jsxDEV(
  type: ElementType,
  props: Props,
  key: Key | undefined,
  isStatic: boolean,
  source?: react.JSXSource,
  self?: unknown,
): ReactElement {
  const own = withOwnElements(type, props);
  return react.jsxDEV(type, own, key, isStatic && Array.isArray(own['children']), source, self);
}
