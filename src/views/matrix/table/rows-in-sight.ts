import type { Rect, Virtualizer } from '@tanstack/react-virtual';

/**
 * Tells of a table's frame how much of it holds rows in sight: what its head covers, and what lies below the window's
 * edge, is not drawn before the reader gets there.
 */
export function observeRowsInSight(
  { scrollElement: frame, targetWindow: window }: Virtualizer<HTMLElement, HTMLElement>,
  tell: (inSight: Rect) => void,
): (() => void) | undefined {
  if (!frame || !window) return undefined;
  const look = () => {
    const { bottom, width } = frame.getBoundingClientRect();
    const top = frame.querySelector('thead')?.getBoundingClientRect().bottom ?? bottom;
    tell({ width, height: Math.max(1, Math.round(Math.min(bottom, window.innerHeight) - top)) });
  };
  look();
  const resized = new ResizeObserver(look);
  resized.observe(frame);
  for (const type of ['scroll', 'resize']) window.addEventListener(type, look, { passive: true });
  return () => {
    resized.disconnect();
    for (const type of ['scroll', 'resize']) window.removeEventListener(type, look);
  };
}
