/** What comes many times a second while a page is scrolled or the pointer moves; nothing in the coach asks for it. */
const STEADY = /^(?:wheel|scroll|touch|mouse(?:move|over|out)|pointer(?:move|over|out)|drag)/;

/**
 * Keeps a place from listening to the wheel, to touches and to the pointer's way. React listens to everything at its root,
 * and where anything in a page listens to the wheel, the browser holds keys back until the next frame: what the page does
 * for a key and what it does for the frame then come as one task, which is felt where two were not.
 */
export function keepQuiet(place: HTMLElement): void {
  const listen = place.addEventListener.bind(place);
  place.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: AddEventListenerOptions | boolean,
  ) => {
    if (!STEADY.test(type)) listen(type, listener, options);
  };
}
