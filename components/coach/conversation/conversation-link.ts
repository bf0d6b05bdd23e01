import type { Preparation } from '../../../lib/domain/conversation/preparation.ts';

/** What the panel needs from the background. */
export interface ConversationLink {
  /**
   * @param tab in front, where the panel stands beside the page; null = the page that the panel stands in
   * @returns null where the page shows no other person
   */
  prepare(tab: number | null): Promise<Preparation | null>;
}
