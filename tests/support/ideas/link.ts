import { act } from '@testing-library/react';
import { vi } from 'vitest';
import type { IdeasLink } from '../../../components/dashboard/ideas/ideas-link.ts';
import type { InboxIdea } from '../../../lib/messages/idea-view.ts';

/** An inbox without an extension, which keeps what it is told as the background does. */
export function fakeIdeasLink(kept: readonly InboxIdea[] = []) {
  let ideas = [...kept];
  let told = () => {};
  const change = (id: string, part: (idea: InboxIdea) => Partial<InboxIdea>) => {
    ideas = ideas.map((idea) => (idea.card.id === id ? { ...idea, ...part(idea) } : idea));
  };
  const link = {
    list: vi.fn(async () => ideas),
    save: vi.fn(async ({ id }, work) =>
      change(id, ({ state }) => ({ work, state: state === 'used' ? 'used' : 'open' })),
    ),
    mark: vi.fn(async ({ id }, state, reason) => change(id, () => ({ state, reason }))),
    drop: vi.fn(async (id) => {
      ideas = ideas.filter(({ card }) => card.id !== id);
    }),
    restore: vi.fn(async (idea) => {
      const others = ideas.filter(({ card }) => card.id !== idea.card.id);
      ideas = [...others, { ...idea, standing: { theme: 'stands', opening: true, facts: [] } }];
    }),
    onChange: (listener) => {
      told = listener;
      return () => {};
    },
  } satisfies IdeasLink;
  return {
    link,
    /** What happens elsewhere, with its notice. */
    elsewhere: (now: InboxIdea[]) =>
      act(async () => {
        ideas = now;
        told();
      }),
    now: () => ideas,
  };
}
