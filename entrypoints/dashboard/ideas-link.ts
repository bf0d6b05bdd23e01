import type { IdeasLink } from '../../components/dashboard/ideas/ideas-link.ts';
import { call } from '../../lib/messages/call.ts';
import { onSharedChange } from '../../lib/platform/shared-storage.ts';

/** The inbox of ideas, as the background keeps it. */
export const ideasLink: IdeasLink = {
  list: () => call('listIdeas', {}),
  save: async (card, work) => void (await call('saveIdea', { card, work })),
  mark: async (card, state, reason) => void (await call('markIdea', { card, state, reason })),
  drop: async (id) => void (await call('dropIdea', { id })),
  restore: async ({ card, work, state, reason, at }) =>
    void (await call('restoreIdea', { idea: { card, work, state, reason, at } })),
  onChange: (listener) =>
    onSharedChange((keys) => {
      if (keys.includes('revision')) listener();
    }),
};
