import { useState } from 'react';
import { useHash } from '../../place/hash.ts';
import { isAnchor } from '../../result/anchors.ts';

/**
 * The text of the shared link in the address; empty for one's own result. Jumping to a part of the page replaces the
 * hash, but what is shown stays.
 */
export function useLinkText(): string {
  const hash = useHash();
  const [text, setText] = useState(isAnchor(hash) ? '' : hash);
  if (isAnchor(hash) || hash === text) return text;
  setText(hash);
  return hash;
}
