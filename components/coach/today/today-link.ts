import type { Change } from '../../../lib/domain/journal/event.ts';
import type { TodayCard, TodayView } from '../../../lib/messages/today-view.ts';
import type { Who } from '../notes/notes-link.ts';

/** What a card of the day changes of a person. */
export type TodayChange = Extract<Change, { field: 'next' | 'informed' | 'caughtUp' }>;

/** What the card of the day needs from the background. */
export interface TodayLink {
  /** @param tab in front, where the panel stands beside the page; null = the page that the panel stands in */
  read(tab: number | null): Promise<TodayView>;
  /** @param act UUIDv7, by which it is taken back */
  change(act: string, who: Who, change: TodayChange): Promise<void>;
  /** Takes an act on the journal back, or brings it back. */
  undo(act: string, on: boolean): Promise<void>;
  /** Puts a card off until tomorrow, or takes that back. */
  skip(card: TodayCard, on: boolean): Promise<void>;
  /** Opens the page of a person on their network. */
  openProfile(person: string): void;
  /** Opens an address of a network. */
  openAddress(address: string): void;
  /** Opens the journal in a page of the extension. */
  openJournal(): void;
  /**
   * @param listener told when something may have changed elsewhere
   * @returns stops telling
   */
  onChange(listener: () => void): () => void;
}
