import type { ComponentType, ReactNode } from 'react';
import { type Absent, lazyFetch, useFetched } from './lazy-fetch.ts';

/** Its code can be asked for before it is shown. */
export type LazyComponent<Props> = ComponentType<Props> & { readonly fetch: () => Promise<unknown> };

/**
 * A component whose code is fetched when it is first shown.
 * @param instead what is shown until the code is there, and where it does not come
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: (absent: Absent, props: NoInfer<Props>) => ReactNode,
): LazyComponent<Props> {
  const part = lazyFetch(load);
  const ask = () => {
    part.current();
    return part.arrival;
  };
  return Object.assign(Lazy, { fetch: ask });
  function Lazy(props: Props) {
    const fetch = useFetched(part);
    if (fetch.kind !== 'here') return instead(fetch, props);
    const Part = fetch.value;
    return <Part {...props} />;
  }
}
