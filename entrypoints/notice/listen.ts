import type { UserEvent } from '../../lib/sites/action-reader.ts';

/**
 * Hears what the user does, before the page does. Only trusted events count: a page can make up any other. `submit` is not
 * heard, since `form.requestSubmit()` of a page sends a trusted one; pressing the button and Enter are.
 * @returns stops listening
 */
export function listen(window: Window, see: (event: Pick<UserEvent, 'type' | 'path'>) => void): () => void {
  const hear = (event: Event) => {
    const { key, isComposing, shiftKey } = event as KeyboardEvent;
    const type = key ?? event.type;
    if (!event.isTrusted || isComposing || (key && (shiftKey || !/^(?:Enter|Escape)$/.test(key)))) return;
    see({ type, path: event.composedPath() });
  };
  for (const type of HEARD) window.addEventListener(type, hear, true);
  return () => {
    for (const type of HEARD) window.removeEventListener(type, hear, true);
  };
}

const HEARD = ['click', 'keydown'];
