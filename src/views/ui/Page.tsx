import { type HTMLAttributes, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useArrival } from '../place/arrival.tsx';
import { documentTitle } from '../place/document-title.ts';
import { focusAndScroll, foldsAround, goToPartOnceThere } from '../place/focus-and-scroll.ts';
import { useHash } from '../place/hash.ts';
import { savedPosition, trackPosition } from '../place/page-position.ts';
import { useWidthClass } from '../place/page-width.ts';
import { classNames } from './class-names.ts';
import css from './Page.module.css';
import { UnknownAnchorNotice } from './UnknownAnchorNotice.tsx';

export interface PageProps {
  readonly title: string;
  readonly description: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /**
   * What the address's hash is to this page: the name of one of its parts, all of which are here unless some are
   * still `to come`; or something that the page reads by itself, so that it is `no part`.
   */
  readonly hashNames?: 'a part' | 'a part to come' | 'no part';
  /** The page rests on answers, so that nothing of it is shown before these are read. */
  readonly ofAnswers?: boolean;
}

/** What stands for that long; see `base.css`. */
export const READING = { 'data-answers': 'Reading the answers …' };

/** In place of a page that rests on answers, while it is made. */
export function ReadingAnswers() {
  const widthClass = useWidthClass();
  return (
    <main
      id="main"
      tabIndex={-1}
      data-recalling=""
      className={classNames('frame', widthClass, css.page)}
      {...READING}
    />
  );
}

/** The main part of a page. Names the document and, on a page change, takes the focus to the heading. */
export function Page({ title, description, children, className, hashNames = 'a part', ofAnswers = false }: PageProps) {
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
    const place = arrival.current === 'link' ? null : savedPosition();
    const stopSettling = focusAndScroll(main.current, { arrival: arrival.current, hash: window.location.hash, place });
    const stopFollowing = trackPosition(main.current, place);
    return () => {
      stopSettling();
      stopFollowing();
    };
  }, [arrival, path]);

  // A link to a part of the page that is shown already. Without the app's help the browser finds exact names only.
  useEffect(() => {
    const named = document.getElementById(hash.slice(1));
    // Whoever comes back finds folds as they left them.
    const found =
      arrival.current === 'history' &&
      (savedPosition() !== null || (named !== null && foldsAround(named).length === 0));
    if (!main.current || arrival.current === 'load' || found) return;
    return goToPartOnceThere(main.current, hash);
  }, [arrival, hash]);

  return (
    <main
      ref={main}
      id="main"
      tabIndex={-1}
      className={classNames('frame', widthClass, css.page, className)}
      {...(ofAnswers && READING)}
    >
      {hashNames === 'a part' && <UnknownAnchorNotice page={main} />}
      {children}
    </main>
  );
}

/** The page's h1, which takes the focus on a page change. */
export function Heading({ className, ...rest }: HTMLAttributes<HTMLHeadingElement>) {
  return <h1 tabIndex={-1} className={classNames(css.heading, className)} {...rest} />;
}
