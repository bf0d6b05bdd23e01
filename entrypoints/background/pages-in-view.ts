import type { PageReading } from '../../lib/domain/pages/page-reading.ts';
import type { TabReading } from '../reader/tab-reading.ts';

/** What stands on a page now, and whether it is the user's own profile. */
export interface PageInView {
  reading: PageReading;
  isOwn: boolean;
}

/** Tabs whose last reading is remembered, until the background is stopped. */
const MOST = 5;

interface Parts {
  /** The address of a tab now; null where it may not be read. */
  addressOf(tab: number): Promise<string | null>;
  read(tab: number): Promise<TabReading>;
  isOwn(reading: TabReading): Promise<boolean>;
}

/** The last reading of each tab. In memory only; nothing of it is ever written. */
export interface PagesInView {
  /** Remembers a reading that was made for something else. */
  note(tab: number, reading: TabReading): void;
  /**
   * What stands in a tab: from its last reading, which the coach made a moment ago, else by reading it now.
   * @returns null where there is nothing to read
   */
  in(tab: number | null): Promise<PageInView | null>;
  forget(): void;
}

export function createPagesInView({ addressOf, read, isOwn }: Parts): PagesInView {
  const latest = new Map<number, TabReading>();
  const note = (tab: number, reading: TabReading) => {
    latest.delete(tab);
    latest.set(tab, reading);
    const [oldest] = latest.keys();
    if (latest.size > MOST && oldest !== undefined) latest.delete(oldest);
  };
  const readingOf = async (tab: number): Promise<TabReading | null> => {
    const address = await addressOf(tab);
    if (address === null) return null;
    const known = latest.get(tab);
    if (known?.address === address) return known;
    const reading = await read(tab).catch(() => null);
    if (reading) note(tab, reading);
    return reading;
  };
  return {
    note,
    async in(tab) {
      const found = tab === null ? null : await readingOf(tab);
      if (!found?.result.ok) return null;
      return { reading: found.result.reading, isOwn: await isOwn(found) };
    },
    forget: () => latest.clear(),
  };
}
