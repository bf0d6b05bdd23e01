import { browser } from 'wxt/browser';

type Port = ReturnType<typeof browser.runtime.connect>;

/** The end of a line in a page: says things, and hears when nobody listens any more. */
export interface Speaker {
  say(said: unknown): void;
}

/** The end of a line in a page of the extension. */
export interface Listener {
  /** The tab that the other end stands in. */
  tab: number;
  hear(listener: (said: unknown) => void): void;
  /** Told once, when the page is gone or has closed its end. */
  onGone(listener: () => void): void;
  close(): void;
}

/**
 * Opens a line from a script in a page to whichever page of the extension listens. It lasts as long as both ends do.
 * @param onGone told once, when the other end is closed, or was never there
 */
export function openLine(name: string, onGone: () => void): Speaker {
  const port = browser.runtime.connect({ name });
  let isOpen = true;
  port.onDisconnect.addListener(() => {
    isOpen = false;
    onGone();
  });
  return {
    say(said) {
      if (isOpen) port.postMessage(said);
    },
  };
}

/**
 * Takes lines from our own scripts in pages.
 * @returns takes no more
 */
export function onLine(name: string, accept: (line: Listener) => void): () => void {
  const take = (port: Port) => {
    const tab = port.sender?.tab?.id;
    if (port.name !== name || port.sender?.id !== browser.runtime.id || tab === undefined) return;
    accept({
      tab,
      hear: (listener) => port.onMessage.addListener((said: unknown) => listener(said)),
      onGone: (listener) => port.onDisconnect.addListener(listener),
      close: () => port.disconnect(),
    });
  };
  browser.runtime.onConnect.addListener(take);
  return () => browser.runtime.onConnect.removeListener(take);
}
