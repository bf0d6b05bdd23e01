import type { IdeaCard, IdeaState, IdeaView, IdeaWork, InboxIdea } from '../../../lib/messages/idea-view.ts';

/** What the room of ideas needs from the background. */
export interface IdeasLink {
  /** Newest first. */
  list(): Promise<InboxIdea[]>;
  save(card: IdeaCard, work: IdeaWork): Promise<void>;
  mark(card: IdeaCard, state: IdeaState, reason: string): Promise<void>;
  drop(id: string): Promise<void>;
  /** Puts an idea back the way it was. */
  restore(idea: IdeaView): Promise<void>;
  /** @returns stops telling */
  onChange(listener: () => void): () => void;
}
