const STYLE = / style="([^"]*)"/g;

/** HTML without styles of its own, and what it had of them. */
export interface Placed {
  readonly html: string;
  /** What stood in the attributes, each once, as it stood there. */
  readonly styles: ReadonlySet<string>;
}

/**
 * Takes the places and lengths that were worked out for a page out of its `style` attributes, which the page's own
 * Content-Security-Policy refuses. The app sets them past the policy, element by element, once it draws.
 */
export function withoutStyles(html: string): Placed {
  const styles = new Set<string>();
  const without = html.replace(STYLE, (_, style: string) => {
    styles.add(style);
    return ` data-style="${style}"`;
  });
  return { html: without, styles };
}

/** A stylesheet that does what the attributes did. It must win over what classes say of the same elements. */
export function stylesheetOf(styles: Iterable<string>): string {
  return [...new Set(styles)]
    .sort()
    .map((style) => `[data-style="${style}"][data-style][data-style]{${style}}\n`)
    .join('');
}
