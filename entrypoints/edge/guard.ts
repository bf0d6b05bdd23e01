/**
 * Events that carry what somebody types, cuts or drags. `textInput` is old and undocumented, and Chromium still sends it
 * with the typed text.
 */
const TELLING =
  'keydown keyup keypress beforeinput input textInput compositionstart compositionupdate compositionend copy cut paste dragstart drop';

/**
 * Keeps what happens inside our shadow root from the page. A closed root hides elements, not events: a listener on the
 * window hears each key. Registered before any script of the page, ours is the first; it stops the event, and sends a
 * twin that stays inside the root to whatever has the focus there. Typing itself goes on, it is not the event's doing.
 */
export function guard(host: Element, root: ShadowRoot): void {
  const keep = (event: Event) => {
    if (event.target !== host || !event.isTrusted) return;
    event.stopImmediatePropagation();
    // A plain Event: Firefox makes every constructed KeyboardEvent composed, whatever it is told.
    const twin = new Event(event.type, { bubbles: true, cancelable: event.cancelable });
    for (const field in event) {
      if (!(field in twin)) Object.defineProperty(twin, field, { value: event[field as keyof Event] });
    }
    (root.activeElement ?? root).dispatchEvent(twin);
    if (twin.defaultPrevented) event.preventDefault();
  };
  for (const type of TELLING.split(' ')) addEventListener(type, keep, true);
}
