import { browser } from 'wxt/browser';

/**
 * Everything that lies in `storage.session`: in memory, for pages of the extension only, until the browser ends. It outlives
 * a background that is stopped.
 */
export interface SessionStorage {
  /** What opens the journal, in base64. */
  key: string;
  /** When the journal locks itself unless the coach is used before, in milliseconds since 1970. */
  lockAt: number;
}

const { session } = browser.storage;

export const readSession = (): Promise<Partial<SessionStorage>> => session.get();

export const writeSession = (values: Partial<SessionStorage>): Promise<void> => session.set(values);

export const forgetSession = (): Promise<void> => session.clear();
