import { createStore } from 'zustand/vanilla';
import type { Look } from '../../lib/messages/view.ts';
import { createAnswerSaver, type SaveState, type Timers } from './answers.ts';
import type { CoachLink } from './coach-link.ts';
import { keepOrder } from './keep-order.ts';
import { samePlace } from './same-place.ts';

/** Shortest time between two quiet re-readings of a page that keeps changing, in milliseconds. */
const QUIET = 1_500;

export interface CoachState {
  /** What is shown; null = nothing yet, or blanked because the page went elsewhere. */
  look: Look | null;
  /** A reading is on its way. */
  reading: boolean;
  /** Code of the failure of the last reading; null = none. */
  failure: string | null;
  /** Id of the finding that is open; null = all closed; undefined = the user has not chosen: the first. */
  open: string | null | undefined;
  /** Finding that the focus is in: it must not move or leave under the user's hands. */
  held: string | null;
  /** Answers typed here, by check id; they outrank those kept from last time. */
  drafts: Readonly<Record<string, string[]>>;
  saving: SaveState;
  /** Finding whose text was copied last; until the next action. */
  copied: string | null;
}

export interface CoachActions {
  /** Reads the page as it stands; blanks at once where the page is another person's. */
  read(): Promise<void>;
  toggle(finding: string): void;
  hold(finding: string | null): void;
  answer(finding: string, answers: string[]): void;
  markCopied(finding: string | null): void;
  setOwn(own: boolean): Promise<void>;
  confirmCurrent(): Promise<void>;
  /** Stops listening and saves what is still waiting. */
  stop(): void;
}

export type CoachStore = ReturnType<typeof createCoachStore>;

const BLANK = {
  look: null,
  failure: null,
  open: undefined,
  held: null,
  drafts: {},
  copied: null,
  saving: 'idle',
} as const;

/** The state of one surface. Each surface makes its own; nothing is kept globally. */
export function createCoachStore(link: CoachLink, timers: Timers) {
  let request = 0;
  let quiet: number | null = null;
  let again = false;

  return createStore<CoachState & CoachActions>()((set, get) => {
    const saver = createAnswerSaver(link.saveAnswers, timers, (saving) => set({ saving }));

    // A name that could never be found on the page says nothing when it can't be found again.
    let named = false;
    const stands = ({ address, person }: Look) =>
      samePlace(address, link.address()) && !(named && person && !link.stillNames(person.name));

    const blankIfElsewhere = () => {
      const { look } = get();
      if (look && !stands(look)) {
        void saver.flush();
        set(BLANK);
      }
    };

    const changed = () => {
      blankIfElsewhere();
      if (get().look === null) {
        void get().read();
        return;
      }
      again = true;
      quiet ??= timers.set(() => {
        quiet = null;
        if (again) void get().read();
      }, QUIET);
    };
    // Some pages show the next person before they change the address.
    const touched = () => {
      const { look } = get();
      if (look && !stands(look)) changed();
    };
    const unsubscribe = link.onChange(changed, touched);

    const take = (look: Look) => {
      named = look.person !== null && link.stillNames(look.person.name);
      set((state) => {
        const report = look.report && keepOrder(state.look?.report ?? null, look.report, state.held);
        return { look: { ...look, report }, reading: false, failure: null };
      });
    };

    return {
      ...BLANK,
      reading: false,

      async read() {
        blankIfElsewhere();
        again = false;
        const mine = ++request;
        set({ reading: true, failure: null });
        try {
          const look = await link.look();
          if (mine !== request) return;
          if (samePlace(look.address, link.address())) take(look);
          else set({ ...BLANK, reading: false, failure: 'page-moved' });
        } catch (error) {
          if (mine === request) set({ reading: false, failure: codeOf(error) });
        }
      },

      toggle: (finding) => set((state) => ({ open: openFinding(state) === finding ? null : finding, copied: null })),

      hold: (held) => set({ held }),

      answer(finding, answers) {
        const person = get().look?.person?.key;
        if (!person) return;
        set(({ drafts }) => ({ drafts: { ...drafts, [finding]: answers }, copied: null }));
        saver.put(person, finding, answers);
      },

      markCopied: (copied) => set({ copied }),

      async setOwn(own) {
        const person = get().look?.person?.key;
        if (!person) return;
        await link.setOwn(person, own);
        await get().read();
      },

      async confirmCurrent() {
        const person = get().look?.person?.key;
        if (!person) return;
        await link.confirmCurrent(person);
        await get().read();
      },

      stop() {
        unsubscribe();
        request += 1;
        if (quiet !== null) timers.clear(quiet);
        void saver.flush();
      },
    };
  });
}

/** The finding that stands open: the user's choice while it is in the report, else the first step. */
export function openFinding({ open, look }: Pick<CoachState, 'open' | 'look'>): string | null {
  const report = look?.report;
  if (!report || open === null) return null;
  const stands = [...report.fixes, ...report.more, ...report.lifts].some(({ id }) => id === open);
  return stands && open !== undefined ? open : (report.fixes[0]?.id ?? null);
}

function codeOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
