/** No paint comes while nobody looks, in milliseconds. */
const AT_MOST = 300;

/** Resolves when what has been drawn so far is on the screen: for what should not hold that up. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    // The frame after the next: by then that one has been shown.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    setTimeout(resolve, AT_MOST);
  });
}
