import type { DraftCheckView, DraftQuestion, HintState } from '../../../lib/messages/draft-view.ts';

/** What the draft check needs from where it stands. */
export interface DraftCheckLink {
  check(question: DraftQuestion): Promise<DraftCheckView>;
  settle(keys: string[], state: HintState): Promise<void>;
}
