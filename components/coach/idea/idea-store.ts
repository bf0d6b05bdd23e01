import { createStore } from 'zustand/vanilla';
import type { AngleView, IdeaState, IdeaWork, SuggestionsView } from '../../../lib/messages/idea-view.ts';
import type { Clock } from '../reading-schedule.ts';
import type { IdeaLink } from './idea-link.ts';

/** From the last key to saving, in milliseconds. */
const PAUSE = 600;

export interface IdeasState {
  /** Null = not asked yet. */
  view: SuggestionsView | null;
  failed: boolean;
  /** The idea that stands open; null = none fits. */
  open: AngleView | null;
  /** The user brought it to the front, so the eyes shall follow. */
  chosen: boolean;
  work: IdeaWork | null;
  /** What was said last of an idea, until the next action; its undo brings it back. */
  marked: { idea: AngleView; state: IdeaState } | null;
}

export interface IdeasActions {
  /** Asks anew: the page or the narrative is another. What the user writes on stays open. */
  load(tab: number | null): Promise<void>;
  /** The page went elsewhere: what was said of it goes with it; what the user has begun to write stays. */
  leave(): void;
  choose(idea: AngleView): void;
  write(work: IdeaWork): void;
  mark(state: IdeaState, reason?: string): Promise<void>;
  undo(): Promise<void>;
  /** Saves what still waits. */
  flush(): Promise<void>;
}

export type IdeasStore = ReturnType<typeof createIdeasStore>;

/** Ideas beside one page, and what the user makes of the open one. */
export function createIdeasStore(link: IdeaLink, clock: Clock) {
  let timer: number | null = null;
  let request = 0;

  return createStore<IdeasState & IdeasActions>()((set, get) => {
    const save = async () => {
      if (timer !== null) clock.clear(timer);
      timer = null;
      const { open, work } = get();
      if (open && work) await link.save(open.card, work);
    };
    const flush = async () => {
      if (timer !== null) await save();
    };
    const show = (idea: AngleView | null, chosen: boolean) => set({ open: idea, work: idea?.work ?? null, chosen });

    return {
      view: null,
      failed: false,
      open: null,
      chosen: false,
      work: null,
      marked: null,

      async load(tab) {
        const mine = ++request;
        try {
          await flush();
          const view = await link.suggest(tab);
          if (mine !== request) return;
          const { open, work } = get();
          set({ view, failed: false });
          const all = allOf(view);
          const same = all.find(({ card }) => card.id === open?.card.id);
          // Whoever has begun to write keeps the page under the pen; why it fits may be another reason now.
          if (open && work && isBegun(work)) set({ open: same ?? open });
          else show(same ?? all[0] ?? null, false);
        } catch {
          if (mine === request) set({ failed: true });
        }
      },

      leave() {
        request += 1;
        void flush();
        const { open, work } = get();
        const begun = open && work && isBegun(work) ? { ...open, why: [], quote: null } : null;
        set({ view: null, failed: false, marked: null, open: begun, work: begun && work });
      },

      choose(idea) {
        void flush();
        set({ marked: null });
        show(idea, true);
      },

      write(work) {
        set({ work, marked: null });
        if (timer !== null) clock.clear(timer);
        timer = clock.set(() => void save(), PAUSE);
      },

      async mark(state, reason = '') {
        const { open, view, marked } = get();
        const idea = marked?.state === state && reason !== '' ? marked.idea : open;
        if (!idea || !view) return;
        await flush();
        await link.mark(idea.card, state, reason);
        if (marked?.idea === idea) return;
        const rest = without(view, idea);
        set({ view: rest, marked: { idea: { ...idea, work: get().work ?? idea.work }, state } });
        show(allOf(rest)[0] ?? null, true);
      },

      async undo() {
        const { marked, view } = get();
        if (!marked || !view) return;
        await link.mark(marked.idea.card, 'open', '');
        set({ marked: null, view: { ...view, fitting: [marked.idea, ...view.fitting] } });
        show(marked.idea, true);
      },

      flush,
    };
  });
}

export const allOf = ({ fitting, plan }: SuggestionsView): AngleView[] => [...fitting, ...plan];

const isBegun = ({ answers }: IdeaWork): boolean => answers.some((answer) => answer.trim() !== '');

const without = (view: SuggestionsView, { card }: AngleView): SuggestionsView => ({
  ...view,
  fitting: view.fitting.filter((each) => each.card.id !== card.id),
  plan: view.plan.filter((each) => each.card.id !== card.id),
});
