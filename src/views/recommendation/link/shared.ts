import { useResult } from '../../result/result.tsx';
import { useShareLink } from '../../result/share-link.ts';
import { inOneLine } from '../../result/verdict/in-one-line.ts';

/** A result as it is handed on. */
export interface Shared {
  /** What the result is, in a line. */
  readonly line: string;
  readonly link: string;
}

export function useShared(): Shared {
  return { line: inOneLine(useResult()), link: useShareLink() };
}

/** The line, then the link below it. */
export const asText = ({ line, link }: Shared) => `${line}\n${link}`;

/** For the system's share sheet, where the line is often left out or put before the link. */
export const asShareData = ({ line, link }: Shared): ShareData => ({
  title: 'Backend framework',
  text: line,
  url: link,
});
