type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
/** What a field says: whether it is ticked, or its text. */
type Entry = boolean | string;

/**
 * What is typed, chosen or sent before the app has taken the page over. React knows nothing of it and would undo it, and
 * `public/start.js` holds back what is sent. Call it before React has the page.
 *
 * @returns does all that anew, for React to hear; call it once the page answers
 */
export function holdEarlyInput(root: HTMLElement): () => void {
  const entries = new Map<Field, Entry>();
  /** In the order in which the reader last came to them. */
  const note = (field: Field) => {
    entries.delete(field);
    entries.set(field, entryOf(field));
  };
  for (const field of root.querySelectorAll<Field>('input, select, textarea'))
    if (entryOf(field) !== entryAtFirst(field)) note(field);
  const held = new AbortController();
  const hear = ({ target }: Event) => isField(target) && note(target);
  root.addEventListener('input', hear, { capture: true, signal: held.signal });

  const enterAll = () => {
    held.abort();
    for (const [field, entry] of entries) if (field.isConnected) enter(field, entry);
    const form = root.querySelector<HTMLFormElement>('form[data-sent]');
    if (!form) return;
    delete form.dataset['sent'];
    // With what has just been entered, which React draws first.
    queueMicrotask(() => form.requestSubmit());
  };
  // While React is at work, it takes nothing over that stands by itself.
  return () => void setTimeout(enterAll);
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

/** As the page came. */
function entryAtFirst(field: Field): Entry {
  if (isTicked(field)) return field.defaultChecked;
  if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
  return ([...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0])?.value ?? '';
}

/** React takes for new only what differs from what was last set through the element itself. */
function enter(field: Field, entry: Entry): void {
  // A part of the page that stands by itself may not have been taken over yet: any event sees to that.
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (isTicked(field)) {
    field.checked = entry !== true;
    // A press ticks a radio button for good, and unticks a box.
    if (field.type === 'checkbox' || entry === true) field.click();
    return;
  }
  if (field.type !== 'file') {
    field.value = '';
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, entry);
  }
  const event = field instanceof HTMLSelectElement || field.type === 'file' ? 'change' : 'input';
  field.dispatchEvent(new Event(event, { bubbles: true }));
}
