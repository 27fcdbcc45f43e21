import { createHash } from 'node:crypto';
import type { Case } from './cases.ts';

/** The half that content may be learnt from, or the other, which it is only measured against. */
export type Half = 'learnt-from' | 'held-out';

/** By the first byte of SHA-256 of the url (the title where there is none): even is learnt from. */
export function halfOf({ url, title, id }: Case): Half {
  const [byte = 0] = createHash('sha256')
    .update(url ?? title ?? id)
    .digest();
  return byte % 2 === 0 ? 'learnt-from' : 'held-out';
}
