import { frontTab, onFrontTabChange, type TabView } from '../../lib/platform/tabs.ts';

/** Follows the tab in front of this window, as far as the browser lets us see it. */
export interface FrontTab {
  /** What is known at this moment; null = nothing, or not any more. */
  now(): TabView | null;
  /** What is known once every question on its way is answered. */
  settled(): Promise<TabView | null>;
  /** Asks the browser anew and tells. */
  refresh(): void;
  /** Told at once when another tab comes to the front, and when its address or content changed. */
  onChange(listener: () => void): () => void;
}

export function createFrontTab(): FrontTab {
  const listeners = new Set<() => void>();
  let tab: TabView | null = null;
  let asking: Promise<void> = Promise.resolve();
  const ask = () => {
    asking = frontTab().then(
      (found) => {
        tab = found;
      },
      () => {
        tab = null;
      },
    );
    return asking;
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const refresh = () => void ask().then(tell);
  const blank = () => {
    // Another person's page may stand there already: blank first, ask then.
    tab = null;
    tell();
    refresh();
  };
  onFrontTabChange(blank, refresh);
  void ask();
  return {
    now: () => tab,
    refresh,
    async settled() {
      await asking;
      return tab;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
