import type { ComponentType, ReactNode } from 'react';
import { type Absent, lazyFetch, useFetched } from './lazy-fetch.ts';

/**
 * A component whose code is fetched when it is first shown.
 * @param instead what is shown until the code is there, and where it does not come
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: (absent: Absent, props: NoInfer<Props>) => ReactNode,
): ComponentType<Props> {
  const part = lazyFetch(load);
  return function LazyComponent(props: Props) {
    const fetch = useFetched(part);
    if (fetch.kind !== 'here') return instead(fetch, props);
    const Part = fetch.value;
    return <Part {...props} />;
  };
}
