import { type Draft, draftOf } from '../../lib/domain/pages/editor.ts';
import { editorOf } from '../../lib/sites/linkedin/editor/reader.ts';
import { readEditorAt } from '../../lib/sites/open-editor.ts';

/** From one notice to the next while somebody types, in milliseconds: a number that flickers along helps nobody. */
const PAUSE = 120;

const EVENTS = ['input', 'focusin', 'focusout'] as const;

/**
 * Hears when the user writes in one of the page's editors, and tells the text a few times a second at most. The editor is
 * read and never written; the page can't see that anybody listens.
 */
export function watchWriting(wrote: (draft: Draft | null) => void) {
  let editor: Element | undefined;
  /** Where the latest event came from: while somebody types on, nothing has to be looked up. */
  let latest: EventTarget | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => {
    timer = undefined;
    const reading = editor?.isConnected ? readEditorAt(editor, new URL(location.href)) : null;
    const isOpen = reading !== null && (reading.text !== '' || editor?.matches(':focus-within') === true);
    if (!isOpen) editor = latest = undefined;
    wrote(isOpen ? draftOf(reading) : null);
  };
  const hear = (event: Event) => {
    const path = event.composedPath();
    if (path[0] !== latest) editor = editorOf(path) ?? editor;
    latest = path[0];
    if (editor) timer ??= setTimeout(tell, PAUSE);
  };
  for (const event of EVENTS) document.addEventListener(event, hear, { capture: true, passive: true });
  return {
    /** The page changed: an editor that is gone holds no draft any more. */
    check() {
      if (editor?.isConnected === false) tell();
    },
    stop() {
      for (const event of EVENTS) document.removeEventListener(event, hear, { capture: true });
      clearTimeout(timer);
    },
  };
}
