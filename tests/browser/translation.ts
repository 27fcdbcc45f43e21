import type { BrowserContext } from '@playwright/test';

/**
 * Does to every page what a browser's translation does, but for the words: each text node, as soon as it is there or
 * changed, gives way to <font><font>its words</font></font>.
 */
export async function translate(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const KEPT = 'font, script, style, textarea, option';
    const wrap = (text: Text) => {
      if (text.data === '' || text.parentElement === null || text.parentElement.closest(KEPT)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      // A text node of the translator's own: the one that was there is gone for good.
      inner.append(new Text(text.data));
      outer.append(inner);
      text.replaceWith(outer);
    };
    const wrapAll = (node: Node) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      for (let next = walker.nextNode(); next; next = walker.nextNode()) texts.push(next as Text);
      if (node instanceof Text) texts.push(node);
      texts.forEach(wrap);
    };
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes)
        for (const node of type === 'characterData' ? [target] : addedNodes)
          if (document.body?.contains(node)) wrapAll(node);
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/**
 * Complains of each text node that is made by itself: React does so for words beside other nodes, and holds on to them.
 * Words that are all an element holds are set through the element, which no translation takes away.
 */
export async function complainOfLooseWords(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const create = Document.prototype.createTextNode;
    Document.prototype.createTextNode = function createTextNode(words) {
      // An empty one is axe's, which measures with it.
      if (words !== '') console.error(`React holds on to a text node: “${words}”`);
      return create.call(this, words);
    };
  });
}
