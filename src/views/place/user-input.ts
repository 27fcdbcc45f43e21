const ACTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'];

/** Calls back whenever the reader does something, before anything comes of it. */
export function onUserInput(act: () => void, signal: AbortSignal): void {
  for (const event of ACTS) window.addEventListener(event, act, { signal, passive: true, capture: true });
}
