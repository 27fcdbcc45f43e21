import { type HTMLAttributes, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useArrival } from './arrival.tsx';
import { classNames } from './class-names.ts';
import { documentTitle } from './document-title.ts';
import { useHash } from './hash.ts';
import css from './Page.module.css';
import { useWidthClass } from './page-width.ts';
import { followPlace, keptPlace } from './place.ts';
import { goToPart, settle } from './settle.ts';

export interface PageProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** The main part of a page. Names the document and, on a page change, takes the focus to the heading. */
export function Page({ title, description, children, className }: PageProps) {
  const main = useRef<HTMLElement>(null);
  const widthClass = useWidthClass();
  const arrival = useArrival();
  const [path] = useLocation();
  const hash = useHash();

  // A layout effect, so that the page never shows under the name of the one before.
  useLayoutEffect(() => {
    document.title = documentTitle(title);
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description]);

  // A layout effect, because it comes before the effects of the page's own parts: they may take the focus further.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new page, though nothing here reads it.
  useLayoutEffect(() => {
    if (!main.current) return;
    const place = arrival.current === 'link' ? null : keptPlace();
    const stopSettling = settle(main.current, { arrival: arrival.current, hash: window.location.hash, place });
    const stopFollowing = followPlace(main.current, place);
    return () => {
      stopSettling();
      stopFollowing();
    };
  }, [arrival, path]);

  // A link to a part of the page that is shown already.
  useEffect(() => {
    if (main.current && arrival.current === 'link') goToPart(main.current, hash);
  }, [arrival, hash]);

  return (
    <main ref={main} id="main" tabIndex={-1} className={classNames('frame', widthClass, css.page, className)}>
      {children}
    </main>
  );
}

/** The page's h1, which takes the focus on a page change. */
export function Heading({ className, ...rest }: HTMLAttributes<HTMLHeadingElement>) {
  return <h1 tabIndex={-1} className={classNames(css.heading, className)} {...rest} />;
}
