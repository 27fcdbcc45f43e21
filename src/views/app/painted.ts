/** For so long at most: no paint comes while nobody looks, and a page may be busy for long. In milliseconds. */
const AT_MOST = 1000;

/** Resolves when what has been drawn so far is on the screen: for what should not hold that up. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // The frame after the next: by then that one has been shown.
    const shown = () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    // What is drawn in slices is all there when nothing is left to do; not every browser tells.
    if ('requestIdleCallback' in globalThis) requestIdleCallback(shown);
    else shown();
    setTimeout(resolve, AT_MOST);
  });
}
