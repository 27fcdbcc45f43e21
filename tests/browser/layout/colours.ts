/**
 * Marks with `data-coloured` one of the elements with words of each look. Elements of one look have the same colours,
 * around them and beside them too, so that one speaks for the contrast of all. Runs in the page.
 *
 * @returns how many are marked
 */
export function markColours(): number {
  const looks = new Map<Element, number>();
  const numbers = new Map<string, number>();
  /** All that decides on the contrast of an element's words: its own style, that of all around it, and what lies beside. */
  const lookOf = (element: Element): number => {
    const known = looks.get(element);
    if (known !== undefined) return known;
    const { color, backgroundColor, backgroundImage, opacity, position, fontSize, fontWeight, textDecorationLine } =
      getComputedStyle(element);
    const own = [element.tagName, color, backgroundColor, backgroundImage, opacity, position, fontSize, fontWeight];
    const beside = [...(element.parentElement?.children ?? [])].map((other) => other.getAttribute('class'));
    const around = element.parentElement ? lookOf(element.parentElement) : '';
    const look = [...own, textDecorationLine, ...new Set(beside), around].join('|');
    const number = numbers.get(look) ?? numbers.size;
    numbers.set(look, number);
    looks.set(element, number);
    return number;
  };
  const seen = new Set<number>();
  for (const element of document.body.querySelectorAll('*')) {
    // A link's words may all stand in elements of their own: see src/views/jsx.
    const hasWords = element.matches('a[href]')
      ? element.textContent.trim() !== ''
      : [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
    if (!(hasWords || element.matches('input, select, textarea')) || !element.checkVisibility()) continue;
    const look = lookOf(element);
    element.toggleAttribute('data-coloured', !seen.has(look));
    seen.add(look);
  }
  return seen.size;
}
