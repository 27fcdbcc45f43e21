import { count } from './sentences.ts';

/** Characters: some mail and chat programs cut what is longer. */
const LONG = 2000;

/** How long a link is, and what to mind about that. */
export const lengthInWords = (length: number) =>
  `${count(length, 'character')}${length > LONG ? ', more than some programs keep. One that arrives cut says so.' : '.'}`;
