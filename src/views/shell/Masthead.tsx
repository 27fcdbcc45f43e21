import type { MouseEvent } from 'react';
import { useLocation } from 'wouter';
import {
  answers,
  compare,
  frameworks,
  home,
  matrix,
  questions,
  recommendation,
  sources,
  together,
} from '../place/addresses.ts';
import { SITE_NAME } from '../place/document-title.ts';
import { classNames } from '../ui/class-names.ts';
import { Link } from '../ui/Link.tsx';
import css from './Masthead.module.css';
import { ThemeButton } from './ThemeButton.tsx';
import { Wordmark } from './Wordmark.tsx';

/** `covers`: the first part of every address that belongs to the entry. */
const ENTRIES: readonly { readonly name: string; readonly to: string; readonly covers: readonly string[] }[] = [
  { name: 'Questions', to: questions(), covers: [questions(), answers()] },
  { name: 'Result', to: recommendation(), covers: [recommendation(), together()] },
  { name: 'Matrix', to: matrix(), covers: [matrix()] },
  { name: 'Frameworks', to: frameworks(), covers: [frameworks(), compare()] },
  { name: 'Sources', to: sources(), covers: [sources()] },
];

export function Masthead() {
  const [location] = useLocation();
  const path = location.endsWith('/') ? location : `${location}/`;
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a link to a part of the page, followed by script to keep the hash. */}
      <a className={css.skip} href="#main" onClick={skipToMain}>
        Skip to content
      </a>
      <header className={css.masthead}>
        <div className={classNames('frame', css.row)}>
          <Link className={css.wordmark} to={home()}>
            <Wordmark />
            {SITE_NAME}
          </Link>
          <nav className={css.nav} aria-label="Main">
            {ENTRIES.map(({ name, to, covers }) => (
              <Link key={to} to={to} aria-current={current(path, to, covers)}>
                {name}
              </Link>
            ))}
          </nav>
          <span className={css.end}>
            <ThemeButton />
          </span>
        </div>
      </header>
    </>
  );
}

function current(path: string, to: string, covers: readonly string[]): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return covers.some((start) => path.startsWith(start)) ? 'true' : undefined;
}

/** Leaves the address alone: its hash may carry a shared result. */
function skipToMain(event: MouseEvent) {
  event.preventDefault();
  const main = document.getElementById('main');
  main?.focus();
  main?.scrollIntoView();
}
