import { type MouseEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { goToPart } from '../place/focus-and-scroll.ts';
import { onUserInput } from '../place/user-input.ts';
import { Disclosure } from './Disclosure.tsx';
import css from './OnThisPage.module.css';

interface Part {
  readonly id: string;
  readonly title: string;
}

export interface OnThisPageProps {
  /** What comes before the list on a small screen. */
  readonly before: ReactNode;
  readonly children: ReactNode;
  /** What the address's hash is to the page, as in `Page`: where it names parts, it follows. */
  readonly hashNames?: 'a part' | 'no part';
}

/** A long page with the way round it: a list in the margin column, a fold on a small screen. The part in view is marked. */
export function OnThisPage({ before, children, hashNames = 'a part' }: OnThisPageProps) {
  const page = useRef<HTMLDivElement>(null);
  const parts = useParts(page);
  const { current, goneTo } = usePartInView(parts);
  // The address may hold a whole result behind its "#", so that going to a part leaves it alone.
  const go = (event: MouseEvent<HTMLAnchorElement>, id: string) => {
    goneTo(id);
    if (
      hashNames === 'a part' ||
      !page.current ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    goToPart(page.current, `#${id}`);
  };
  const list = (
    <ul className={css.parts}>
      {parts.map(({ id, title }) => (
        <li key={id}>
          <a
            href={`#${id}`}
            onClick={(event) => go(event, id)}
            {...(id === current && { 'aria-current': 'true' as const })}
          >
            {title}
          </a>
        </li>
      ))}
    </ul>
  );
  return (
    <div ref={page} className={css.page} data-contents="">
      <nav className={css.column} aria-label="On this page">
        <p className={css.title}>On this page</p>
        {list}
      </nav>
      {before}
      <Disclosure className={css.fold} summary="On this page">
        <nav aria-label="On this page, folded">{list}</nav>
      </Disclosure>
      {children}
    </div>
  );
}

/** The headings of the page's sections, as they come and go. */
function useParts(page: RefObject<HTMLElement | null>): readonly Part[] {
  const [parts, setParts] = useState<readonly Part[]>([]);
  useEffect(() => {
    const element = page.current;
    if (!element) return;
    const read = () => {
      const found = [...element.querySelectorAll('section > * h2[id]:not(dialog *)')].map(({ id, textContent }) => ({
        id,
        title: textContent ?? '',
      }));
      setParts((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, [page]);
  return parts;
}

/**
 * The last part whose heading has passed a line: the upper third of the window, and ever lower towards the end of the
 * page, so that its last parts come to it too. A part that was gone to is it, until the reader goes on.
 */
function usePartInView(parts: readonly Part[]) {
  const [current, setCurrent] = useState<string>();
  const gone = useRef<string>(undefined);
  useEffect(() => {
    const look = () => {
      if (gone.current !== undefined) return setCurrent(gone.current);
      const { scrollHeight } = document.documentElement;
      const scrolled = window.scrollY / Math.max(1, scrollHeight - window.innerHeight);
      const line = window.innerHeight * Math.max(1 / 3, Math.min(1, scrolled));
      const passed = parts.filter(({ id }) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < line;
      });
      setCurrent(passed.at(-1)?.id);
    };
    look();
    const over = new AbortController();
    const { signal } = over;
    for (const change of ['scroll', 'resize']) window.addEventListener(change, look, { signal, passive: true });
    // A fold's toggle does not bubble.
    window.addEventListener('toggle', look, { signal, capture: true });
    onUserInput(() => {
      gone.current = undefined;
    }, signal);
    return () => over.abort();
  }, [parts]);
  const goneTo = (id: string) => {
    gone.current = id;
    setCurrent(id);
  };
  return { current, goneTo };
}
