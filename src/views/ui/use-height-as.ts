import { type RefObject, useLayoutEffect } from 'react';

/** Keeps the height of a part, in px, in a custom property of the whole page, for as long as the part is there. */
export function useHeightAs(part: RefObject<HTMLElement | null>, property: `--${string}`): void {
  useLayoutEffect(() => {
    const element = part.current;
    if (!element || !window.ResizeObserver) return;
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty(property, `${element.offsetHeight}px`));
    observer.observe(element);
    return () => {
      observer.disconnect();
      style.removeProperty(property);
    };
  }, [part, property]);
}
