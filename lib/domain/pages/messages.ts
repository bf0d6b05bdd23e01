import type { Network, PageLanguage } from '../profile/reading.ts';

export interface Message {
  /** '' where the page does not tell. */
  sender: string;
  /** '' for a shared card or an attachment without words. */
  text: string;
  /** As shown on the head of its group: "2:13 PM". */
  time: string | null;
}

export interface Conversation {
  name: string;
  snippet: string | null;
}

/** The open thread and the list beside it, on the messaging page or in the overlay. */
export interface MessagesReading {
  network: Network;
  kind: 'messages';
  language: PageLanguage;
  /** Of the open thread. */
  partner: string | null;
  partnerPath: string | null;
  messages: Message[];
  conversations: Conversation[];
  missing: string[];
  /** Set where the reader was built without a real page (XING). */
  unverified?: true;
}
