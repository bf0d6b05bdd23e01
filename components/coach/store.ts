import { createStore } from 'zustand/vanilla';
import type { Draft } from '../../lib/domain/pages/editor.ts';
import type { Look } from '../../lib/messages/view.ts';
import type { CoachLink } from './coach-link.ts';
import { keepOrder } from './keep-order.ts';
import { type Clock, createReadingSchedule } from './reading-schedule.ts';
import { samePlace } from './same-place.ts';
import { createSaver, type SaveState } from './saver.ts';

export interface CoachState {
  /** What is shown; null = nothing yet, or blanked because the page went elsewhere. */
  look: Look | null;
  /** A reading is on its way. */
  reading: boolean;
  /** Code of the failure of the last reading; null = none. */
  failure: string | null;
  /** What the user is writing on the page; null = nothing. */
  draft: Draft | null;
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
  /** Reads the page as it stands, now; blanks at once where the page is another one. */
  read(): void;
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

/** Codes of refusals that pass by themselves while a page is put together. */
const UNSETTLED: readonly string[] = ['changing', 'torn'];
/** Codes of failures that pass by themselves: a page that goes takes along whoever was reading it. */
const PASSING: readonly string[] = ['internal', 'page-moved'];

const BLANK = {
  look: null,
  failure: null,
  draft: null,
  open: undefined,
  held: null,
  drafts: {},
  copied: null,
  saving: 'idle',
} as const;

/** The state of one surface. Each surface makes its own; nothing is kept globally. */
export function createCoachStore(link: CoachLink, clock: Clock) {
  let request = 0;

  return createStore<CoachState & CoachActions>()((set, get) => {
    const saver = createSaver<{ person: string; check: string; answers: string[] }>(
      (_key, { person, check, answers }) => link.saveAnswers(person, check, answers),
      clock,
      (saving) => set({ saving }),
    );

    // A name that could never be found on the page says nothing when it can't be found again.
    let named = false;
    const stands = ({ address, person }: Look) =>
      samePlace(address, link.address()) && !(named && person && !link.stillNames(person.name));

    /** @returns whether what was shown is of another page */
    const blankIfElsewhere = (): boolean => {
      const { look } = get();
      if (!look || stands(look)) return false;
      void saver.flush();
      set(BLANK);
      return true;
    };

    // What the user wrote while the page was read is newer than the reading.
    let wroteSince = false;

    const take = (look: Look) => {
      named = look.person !== null && link.stillNames(look.person.name);
      set((state) => {
        const report = look.report && keepOrder(state.look?.report ?? null, look.report, state.held);
        return {
          look: { ...look, report },
          draft: wroteSince ? state.draft : look.draft,
          reading: false,
          failure: null,
        };
      });
    };

    const readNow = async () => {
      blankIfElsewhere();
      wroteSince = false;
      const mine = ++request;
      set({ reading: true, failure: null });
      try {
        const look = await link.look();
        if (mine !== request) return;
        const moved = !samePlace(look.address, link.address());
        const unsettled = moved || UNSETTLED.includes(look.refusal?.code ?? '');
        schedule.tell(unsettled ? 'unsettled' : 'settled');
        if (moved) set(BLANK);
        if (unsettled && schedule.hasBenefitOfDoubt()) return;
        if (moved) set({ reading: false, failure: 'page-moved' });
        else take(look);
      } catch (error) {
        if (mine !== request) return;
        const failure = codeOf(error);
        const passes = PASSING.includes(failure);
        schedule.tell(passes ? 'unsettled' : 'settled');
        if (passes && schedule.hasBenefitOfDoubt()) return;
        set({ reading: false, failure });
      }
    };
    const schedule = createReadingSchedule(clock, () => void readNow());

    // A reading that is on its way is of the page before: nobody waits for it.
    const leave = () => {
      request += 1;
      schedule.tell('went');
    };
    const unwatch = link.watch({
      went() {
        blankIfElsewhere();
        leave();
      },
      changed() {
        // Some pages show the next person before they change the address.
        if (blankIfElsewhere()) leave();
        else schedule.tell('changed');
      },
      scrolled: () => schedule.tell('scrolled'),
      wrote(draft) {
        wroteSince = true;
        set({ draft });
      },
      outdated: () => schedule.tell('asked'),
    });

    return {
      ...BLANK,
      reading: false,

      read: () => schedule.tell('asked'),

      toggle: (finding) => set((state) => ({ open: openFinding(state) === finding ? null : finding, copied: null })),

      hold: (held) => set({ held }),

      answer(finding, answers) {
        const person = get().look?.person?.key;
        if (!person) return;
        set(({ drafts }) => ({ drafts: { ...drafts, [finding]: answers }, copied: null }));
        saver.put(`${person}\n${finding}`, { person, check: finding, answers });
      },

      markCopied: (copied) => set({ copied }),

      async setOwn(own) {
        const person = get().look?.person?.key;
        if (!person) return;
        await link.setOwn(person, own);
        get().read();
      },

      async confirmCurrent() {
        const person = get().look?.person?.key;
        if (!person) return;
        await link.confirmCurrent(person);
        get().read();
      },

      stop() {
        unwatch();
        schedule.stop();
        request += 1;
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
