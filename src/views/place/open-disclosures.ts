const OPENERS = 'summary, button[aria-expanded]';

/** What stands open on a page, each by the words that open it. */
export function openDisclosures(page: HTMLElement): readonly string[] {
  return named(page).flatMap(([name, opener]) => (isOpen(opener) ? [name] : []));
}

/**
 * Opens what stood open and closes what did not, as far as it is on the page.
 * @param pressed those that were opened and closed already: each is once
 * @returns whether all of it is
 */
export function reopenDisclosures(page: HTMLElement, names: readonly string[], pressed: Set<HTMLElement>): boolean {
  const wanted = new Set(names);
  for (const [name, opener] of named(page)) {
    if (isOpen(opener) !== wanted.has(name) && !pressed.has(opener)) {
      pressed.add(opener);
      press(opener);
    }
    wanted.delete(name);
  }
  return wanted.size === 0;
}

/**
 * Named after their words but for figures, which may be others by then, with a number, since words come again, and after
 * what they stand in.
 */
function named(page: HTMLElement): readonly (readonly [name: string, opener: HTMLElement])[] {
  const names = new Map<HTMLElement, string>();
  const times = new Map<string, number>();
  for (const opener of page.querySelectorAll<HTMLElement>(OPENERS)) {
    const outer = (disclosureOf(opener)?.parentElement ?? opener).closest('details')?.querySelector('summary');
    const words = `${(outer && names.get(outer)) ?? ''} > ${opener.textContent.replace(/\d+/g, '#')}`;
    const time = times.get(words) ?? 0;
    times.set(words, time + 1);
    names.set(opener, `${words} ${time}`);
  }
  return [...names].map(([opener, name]) => [name, opener]);
}

const disclosureOf = ({ parentElement }: HTMLElement) =>
  parentElement instanceof HTMLDetailsElement ? parentElement : null;

const isOpen = (opener: HTMLElement) => disclosureOf(opener)?.open ?? opener.getAttribute('aria-expanded') === 'true';

function press(opener: HTMLElement): void {
  const disclosure = disclosureOf(opener);
  if (disclosure) disclosure.open = !disclosure.open;
  else opener.click();
}
