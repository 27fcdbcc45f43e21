/**
 * Focuses one after another everything that can be focused, from the top down or from the foot up, and tells where half
 * of what has the focus, or more, cannot be seen: something lies over it. Upwards, only what sticks to the window is
 * looked at: the rest lies where it lay on the way down. Runs in the page.
 */
export function coveredByFocus(upwards: boolean): { stops: number; covered: string[] } {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter(
    (element) => element.checkVisibility() && !element.matches(':disabled'),
  );
  if (upwards) stops.reverse();
  const stuck = [...document.body.querySelectorAll('*')].filter((element) =>
    ['sticky', 'fixed'].includes(getComputedStyle(element).position),
  );
  const meetsStuck = (stop: Element) => {
    const own = stop.getBoundingClientRect();
    return stuck.some((element) => {
      if (element.contains(stop)) return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
    });
  };
  /** Of each line, as parts of its width and height: like the five of a die. Half of it covered is three of them or more. */
  const places = [
    [0.5, 0.5],
    [0.1, 0.1],
    [0.9, 0.1],
    [0.1, 0.9],
    [0.9, 0.9],
  ] as const;
  const covered = stops.flatMap((stop) => {
    stop.focus();
    if (upwards && !meetsStuck(stop)) return [];
    // Read at once, and no further than it is certain: what lies where takes the browser long to find.
    const spots = [...stop.getClientRects()].flatMap(({ left, top, width, height }) =>
      places.map(([x, y]) => [left + width * x, top + height * y] as const),
    );
    let seen = 0;
    for (const [place, [x, y]] of spots.entries()) {
      const hit = document.elementFromPoint(x, y);
      if (hit !== null && (stop.contains(hit) || hit.contains(stop))) seen += 1;
      if (seen > spots.length / 2) return [];
      if (seen + spots.length - place - 1 <= spots.length / 2) break;
    }
    return [`${stop.tagName.toLowerCase()} “${stop.getAttribute('aria-label') ?? stop.textContent}”`];
  });
  stops.at(-1)?.blur();
  return { stops: stops.length, covered };
}
