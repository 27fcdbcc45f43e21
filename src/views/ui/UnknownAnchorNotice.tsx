import { type RefObject, useEffect, useState } from 'react';
import { hashVariants } from '../../share/hash-variants.ts';
import { partNamed } from '../place/focus-and-scroll.ts';
import { useHash } from '../place/hash.ts';
import { Notice } from './Notice.tsx';
import css from './Page.module.css';

const QUOTED = 60;

/** For whoever followed a link to a part that a page, which is all there, does not have; nothing where it does. */
export function UnknownAnchorNotice({ page }: { page: RefObject<HTMLElement | null> }) {
  const hash = useHash();
  const lost = useIsLost(page, hash);
  if (!lost) return null;
  const name = hashVariants(hash).at(-1) ?? '';
  return (
    <Notice tone="caution" role="status" className={css.lost}>
      <p>
        <b>{`This page has no part called “${name.length > QUOTED ? `${name.slice(0, QUOTED)} …` : name}”.`}</b>{' '}
        <span>It may have been renamed or taken out since the link was made.</span>
      </p>
    </Notice>
  );
}

/** Looks again whenever the page changes: parts of it may open later. */
function useIsLost(page: RefObject<HTMLElement | null>, hash: string): boolean {
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const { current } = page;
    if (!current || hashVariants(hash).at(-1) === '') return setLost(false);
    const look = () => setLost(partNamed(current, hash) === undefined);
    look();
    const observer = new MutationObserver(look);
    observer.observe(current, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [page, hash]);
  return lost;
}
