/**
 * What a reader could not read on the page as it is laid out now, in words: text over other text, text that is cut off
 * or runs out of its box, and a page that scrolls sideways. Runs in the page.
 */
export function layoutFaults(): string[] {
  const root = document.documentElement;
  const faults: string[] = [];
  if (root.scrollWidth > root.clientWidth)
    faults.push(`the page scrolls sideways: ${root.scrollWidth} of ${root.clientWidth}`);

  interface Piece {
    readonly element: Element;
    readonly words: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  /** Of the ancestors of text, what it depends on. */
  interface Setting {
    readonly hidden: boolean;
    /** Moves over the page, so that it lies above other text by design. */
    readonly floats: boolean;
    /** Scrolls what is beyond its edges into sight. */
    readonly scrolls: Element | null;
    /** Whatever is beyond its edges is not to be seen. */
    readonly clips: Element | null;
  }
  const settings = new Map<Element, Setting>();
  const settingOf = (element: Element): Setting => {
    const known = settings.get(element);
    if (known) return known;
    const above = element.parentElement ? settingOf(element.parentElement) : null;
    const style = getComputedStyle(element);
    const spoken = style.clipPath === 'inset(50%)';
    const setting = {
      hidden: above?.hidden || spoken || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      floats: above?.floats || ['sticky', 'fixed'].includes(style.position),
      scrolls: ['auto', 'scroll'].includes(style.overflowX) ? element : (above?.scrolls ?? null),
      clips: style.overflowX === 'hidden' || style.overflowX === 'clip' ? element : (above?.clips ?? null),
    };
    settings.set(element, setting);
    return setting;
  };

  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const words = (node.textContent ?? '').trim();
    if (!element || words === '' || settingOf(element).hidden) continue;
    const { scrolls, clips, floats } = settingOf(element);
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size === 0) continue;
    range.selectNodeContents(node);
    const box = element.closest('button, summary');
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      // What is drawn is lower than the line: the letters without what rises above and hangs below.
      const middle = (top + bottom) / 2;
      const piece = { element, words, left, right, top: middle - size * 0.35, bottom: middle + size * 0.35 };
      if (!scrolls && (left < -1 || right > root.clientWidth + 1)) faults.push(`“${words}” is beyond the edge`);
      const scroller = scrolls?.getBoundingClientRect();
      if (scroller && (piece.bottom > scroller.bottom || piece.top < scroller.top)) continue;
      const clip = clips?.getBoundingClientRect();
      const outside = clip && (piece.top >= clip.bottom - 1 || piece.bottom <= clip.top + 1);
      if (outside) continue;
      if (
        clip &&
        (left < clip.left - 1 || right > clip.right + 1 || piece.top < clip.top - 1 || piece.bottom > clip.bottom + 1)
      )
        faults.push(`“${words}” is cut off`);
      const around = box?.getBoundingClientRect();
      if (
        around &&
        getComputedStyle(box as Element).display !== 'inline' &&
        (left < around.left - 1 ||
          right > around.right + 1 ||
          piece.top < around.top - 1 ||
          piece.bottom > around.bottom + 1)
      )
        faults.push(`“${words}” runs out of its box <${box?.tagName.toLowerCase()} ${box?.className}>`);
      if (!floats) pieces.push(piece);
    }
  }
  for (const element of document.querySelectorAll('svg, input, select, textarea')) {
    const { hidden, floats } = settingOf(element);
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (!hidden && !floats && right > left)
      pieces.push({
        element,
        words: `<${element.tagName.toLowerCase()}> in ${element.parentElement?.className}`,
        left,
        right,
        top,
        bottom,
      });
  }

  /** Words that are part of a drawing stand in it. */
  const draws = (drawing: Piece, part: Piece) =>
    drawing.element !== part.element && drawing.element.tagName === 'svg' && drawing.element.contains(part.element);
  pieces.sort((a, b) => a.top - b.top);
  for (const [index, upper] of pieces.entries())
    for (let next = index + 1; next < pieces.length; next += 1) {
      const lower = pieces[next] as Piece;
      if (lower.top > upper.bottom - 1) break;
      if (lower.element.contains(upper.element) && upper.words === lower.words) continue;
      if (draws(upper, lower) || draws(lower, upper)) continue;
      const across = Math.min(upper.right, lower.right) - Math.max(upper.left, lower.left);
      if (across > 1) faults.push(`“${upper.words}” lies over “${lower.words}”`);
    }
  return [...new Set(faults)];
}
