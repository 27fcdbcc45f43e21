/** Where and when a click or the press of a key began. */
interface Beginning {
  readonly control: Element | null;
  readonly page: number;
  /** Milliseconds, as events have it. */
  readonly time: number;
}

interface Press extends Beginning {
  readonly pointer: number;
  /** It follows a click at once and in the same place. */
  readonly again: boolean;
}

/** In milliseconds: longer than the second tap or click of a pair takes. */
const PAIR = 400;
/** In CSS pixels: further than a finger strays between two taps. */
const NEAR = 40;

/**
 * From here on, clicks act only where their sequence began: the second click of a double click, or the repetition of
 * a key that is held, does nothing to another control, or on another page, than the first did. Call it before React
 * listens to anything.
 */
export function stopStrayClicks(): void {
  /** Counts the pages shown, each trial as one more. */
  let page = 0;
  let pressed: Press | null = null;
  let first: (Beginning & { readonly x: number; readonly y: number }) | null = null;
  let held: Beginning | null = null;

  const begun = (event: UIEvent): Beginning => ({ control: controlAt(event.target), page, time: event.timeStamp });
  // What began before there was this document, or its script, has no beginning.
  const strays = (event: Event, began: Beginning | null) =>
    began?.page !== page || began.control !== controlAt(event.target);

  const turn = () => {
    page += 1;
  };
  // The router announces a new entry of the browser's history as an event of that name.
  listen('pushState', turn);
  listen('popstate', turn);

  listen('pointerdown', (event: PointerEvent) => {
    const again =
      first !== null &&
      event.timeStamp - first.time < PAIR &&
      Math.hypot(event.clientX - first.x, event.clientY - first.y) < NEAR;
    pressed = { ...begun(event), pointer: event.pointerId, again };
    // Nobody is to take it for the reader's first act on this page.
    if (again && strays(event, first)) event.stopImmediatePropagation();
  });

  // It would open a list, take the focus, or mark a word.
  listen('mousedown', (event: MouseEvent) => {
    if (event.detail > 1 && strays(event, first)) stop(event);
  });

  listen('click', (event: PointerEvent) => {
    // A key, a script or an aid made it.
    if (event.detail === 0) return;
    const own = pressed?.pointer === event.pointerId ? pressed : null;
    // Clicks of a mouse are counted by the browser, taps are not.
    if (event.detail > 1 || (own?.again && event.pointerType !== 'mouse')) {
      if (strays(event, first)) stop(event);
      return;
    }
    first = { ...begun(event), x: event.clientX, y: event.clientY };
    // A finger came down on one control, and another had taken its place before it rose.
    if (own && own.control !== first.control) stop(event);
  });

  listen('keydown', (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (!event.repeat) held = begun(event);
    else if (strays(event, held)) stop(event);
  });
}

function listen<E extends Event>(type: string, hear: (event: E) => void): void {
  window.addEventListener(type, hear as EventListener, { capture: true });
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** A label stands for what it labels. */
function controlAt(target: EventTarget | null): Element | null {
  const control =
    target instanceof Element
      ? target.closest('a, button, [role="button"], input, label, select, summary, textarea')
      : null;
  return control instanceof HTMLLabelElement ? control.control : control;
}
