type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** What a field says: whether it is ticked, or its text. */
type Entry = boolean | string;

/**
 * What is typed, chosen, pressed or sent before the app has taken the page over. React knows nothing of it and would undo
 * it; `public/start.js` holds it back and numbers it. Call it before React has the page.
 *
 * @returns does all that anew, in its order, for React to hear; call it once the page answers
 */
export function holdEarlyInput(root: HTMLElement): () => void {
  const entries = new Map<HTMLElement, Entry>();
  const note = (element: EventTarget | null) => {
    if (!isField(element)) return;
    entries.set(element, entryOf(element));
    // After those that have a number, where it has none any more.
    element.dataset['early'] ??= 'Infinity';
  };
  const early = () => [...root.querySelectorAll<HTMLElement>('[data-early]')];
  early().forEach(note);
  const held = new AbortController();
  root.addEventListener('input', ({ target }) => note(target), { capture: true, signal: held.signal });

  const doAnew = async () => {
    held.abort();
    const number = ({ dataset }: HTMLElement) => Number(dataset['early']);
    for (const element of early().sort((a, b) => number(a) - number(b))) {
      delete element.dataset['early'];
      if (!element.isConnected) continue;
      // A part of the page that stands by itself may not have been taken over yet: this event sees to that.
      element.dispatchEvent(new Event('input', { bubbles: true }));
      if (isField(element)) enter(element, entries.get(element) ?? entryOf(element));
      else if (element instanceof HTMLFormElement) element.requestSubmit();
      else element.click();
      // React draws first what has come of it.
      await Promise.resolve();
    }
  };
  // While React is at work, it takes nothing over that stands by itself.
  return () => void setTimeout(doAnew);
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

const isTicked = (field: Field): field is HTMLInputElement => field.type === 'checkbox' || field.type === 'radio';

function entryOf(field: Field): Entry {
  return isTicked(field) ? field.checked : field.value;
}

/** React takes for new only what differs from what was last set through the element itself. */
function enter(field: Field, entry: Entry): void {
  if (isTicked(field)) {
    field.checked = entry !== true;
    // A press ticks a radio button for good, and unticks a box.
    if (field.type === 'checkbox' || entry === true) field.click();
    return;
  }
  if (field.type !== 'file') {
    const caret = field instanceof HTMLSelectElement ? null : field.selectionStart;
    field.value = '';
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, entry);
    if (caret !== null && !(field instanceof HTMLSelectElement)) field.setSelectionRange(caret, caret);
  }
  const event = field instanceof HTMLSelectElement || field.type === 'file' ? 'change' : 'input';
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
