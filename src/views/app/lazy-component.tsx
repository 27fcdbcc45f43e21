import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { fetching } from './lazy-fetch.ts';

/** A component whose code is fetched when it is first shown; where that failed, again each time that it is. */
export function lazyComponent<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let held: LazyExoticComponent<ComponentType<Props>> | undefined;
  const forget = () => {
    held = undefined;
  };
  return function FetchedPart(props: Props) {
    held ??= lazy(async () => ({ default: await fetching(load, forget) }));
    const Part = held;
    return <Part {...props} />;
  };
}
