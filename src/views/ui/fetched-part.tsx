import { type ComponentType, use } from 'react';
import { fetchedOnce } from './fetched.ts';

/** A component whose code is fetched when it is first shown; where that failed, again each time that it is. */
export function fetchedPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const get = fetchedOnce(load);
  return function FetchedPart(props: Props) {
    const got = get();
    const Part = got instanceof Promise ? use(got) : got;
    return <Part {...props} />;
  };
}
