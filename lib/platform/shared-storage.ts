import { browser } from 'wxt/browser';

/**
 * Everything that lies in `storage.local`. Scripts in pages can read it, so nothing about a person may stand here.
 */
export interface SharedStorage {
  /** Changes whenever open surfaces should look again. */
  revision: string;
  /** The handle at the edge: whether it shows, and what screen readers say. */
  handle: { shown: boolean; label: string };
  /** How far down the handle hangs: 0 top, 1 bottom. */
  handleTop: number;
  /** What the script that notices actions needs: the kinds that are switched on, and what pages are searched for. */
  noticing: { kinds: readonly string[]; clues: object };
  /** Changes whenever something was noticed or undone. */
  noticed: string;
}

const { local } = browser.storage;

export const readShared = (): Promise<Partial<SharedStorage>> => local.get();

export const writeShared = (values: Partial<SharedStorage>): Promise<void> => local.set(values);

export async function clearShared(): Promise<void> {
  await local.clear();
}

/** Told of every change, as long as the script lives. */
export const hearShared = (listener: () => void): void => local.onChanged.addListener(listener);

/**
 * @param listener told which keys changed
 * @returns stops listening
 */
export function onSharedChange(listener: (keys: readonly string[]) => void): () => void {
  const told = (changes: Record<string, unknown>) => listener(Object.keys(changes));
  local.onChanged.addListener(told);
  return () => local.onChanged.removeListener(told);
}
