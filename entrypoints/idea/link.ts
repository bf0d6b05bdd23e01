import type { IdeaLink } from '../../components/coach/idea/idea-link.ts';
import { call } from '../../lib/messages/call.ts';

export const ideaLink: IdeaLink = {
  suggest: (tab) => call('suggestIdeas', { tab }),
  save: async (card, work) => void (await call('saveIdea', { card, work })),
  mark: async (card, state, reason) => void (await call('markIdea', { card, state, reason })),
  openNarrative: () => void call('openNarrative', {}),
};
