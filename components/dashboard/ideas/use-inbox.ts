import { useCallback, useEffect, useState } from 'react';
import type { IdeaCard, IdeaState, IdeaWork, InboxIdea } from '../../../lib/messages/idea-view.ts';
import type { IdeasLink } from './ideas-link.ts';

/** What was done last. Its undo puts the idea back as it was before; it stays until the next action. */
export type Done = { what: IdeaState | 'dropped' | 'restored'; before: InboxIdea } | { what: 'failed' };

/** The kept ideas, and what can be done with each; follows what is done elsewhere. */
export function useInbox(link: IdeasLink) {
  const [ideas, setIdeas] = useState<InboxIdea[] | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const load = useCallback(async () => {
    const found = await link.list();
    setIdeas((before) => inPlace(before ?? [], found));
  }, [link]);
  useEffect(() => {
    const look = () => void load().catch(() => setDone({ what: 'failed' }));
    look();
    return link.onChange(look);
  }, [link, load]);

  const act = async (change: Promise<void>, after: Done) => {
    try {
      await change;
      await load();
      setDone(after);
    } catch {
      setDone({ what: 'failed' });
    }
  };
  return {
    ideas,
    done,
    async save(card: IdeaCard, work: IdeaWork) {
      // At once, so that an idea that is closed and opened again shows what was typed.
      setIdeas((now) => now?.map((idea) => (idea.card.id === card.id ? { ...idea, work } : idea)) ?? null);
      await link.save(card, work);
      await load();
    },
    mark: (idea: InboxIdea, state: IdeaState) => act(link.mark(idea.card, state, ''), { what: state, before: idea }),
    /** Says why, of an idea that was just turned down. */
    giveReason: (idea: InboxIdea, reason: string) =>
      act(link.mark(idea.card, 'never', reason), { what: 'never', before: idea }),
    drop: (idea: InboxIdea) => act(link.drop(idea.card.id), { what: 'dropped', before: idea }),
    restore: (idea: InboxIdea) => act(link.restore(idea), { what: 'restored', before: idea }),
  };
}

/** Nothing jumps under the user's hands: what stands there keeps its place, what is new comes on top. */
function inPlace(before: readonly InboxIdea[], found: readonly InboxIdea[]): InboxIdea[] {
  const now = new Map(found.map((idea) => [idea.card.id, idea]));
  const kept = before.flatMap(({ card }) => now.get(card.id) ?? []);
  const ids = new Set(kept.map(({ card }) => card.id));
  return [...found.filter(({ card }) => !ids.has(card.id)), ...kept];
}
