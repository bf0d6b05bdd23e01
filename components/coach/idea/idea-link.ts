import type { IdeaCard, IdeaState, IdeaWork, SuggestionsView } from '../../../lib/messages/idea-view.ts';

/** What the panel of ideas needs from the background. */
export interface IdeaLink {
  /** @param tab in front, where the panel stands beside the page; null = the page that the panel stands in */
  suggest(tab: number | null): Promise<SuggestionsView>;
  save(card: IdeaCard, work: IdeaWork): Promise<void>;
  mark(card: IdeaCard, state: IdeaState, reason: string): Promise<void>;
  openNarrative(): void;
}
