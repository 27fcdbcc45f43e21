import type { ComponentType, ReactNode } from 'react';
import { type Absent, fetchedOnce, useFetched } from './fetched.ts';

/**
 * A component whose code is fetched when it is first shown.
 * @param instead what is shown until the code is there, and where it does not come
 */
export function fetchedPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: (absent: Absent, props: NoInfer<Props>) => ReactNode,
): ComponentType<Props> {
  const part = fetchedOnce(load);
  return function FetchedPart(props: Props) {
    const fetch = useFetched(part);
    if (fetch.kind !== 'here') return instead(fetch, props);
    const Part = fetch.value;
    return <Part {...props} />;
  };
}
