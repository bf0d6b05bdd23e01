import { vi } from 'vitest';
import type { CoachLink } from '../../../components/coach/coach-link.ts';
import { compileWords } from '../../../lib/languages/compile.ts';
import type { Look } from '../../../lib/messages/view.ts';
import { MIRIAM } from './looks.ts';

/** A shell for tests: the page can be sent elsewhere, and each reading is answered when the test says so. */
export function fakeLink(over: Partial<CoachLink> = {}) {
  let address: string | null = MIRIAM;
  let headings: string[] = [];
  let onChange = () => {};
  let onTouch = () => {};
  const readings: { answer: (look: Look) => void; fail: (error: Error) => void }[] = [];
  const link: CoachLink = {
    start: async () => ({ language: 'de', words: compileWords('de'), theme: 'auto' }),
    address: () => address,
    look: () => new Promise((answer, fail) => readings.push({ answer, fail })),
    stillNames: (name) => headings.includes(name),
    onChange: (changed, touched) => {
      onChange = changed;
      onTouch = touched;
      return () => {
        onChange = () => {};
        onTouch = () => {};
      };
    },
    saveAnswers: vi.fn(async () => {}),
    setOwn: vi.fn(async () => {}),
    confirmCurrent: vi.fn(async () => {}),
    setTheme: vi.fn(async () => {}),
    latestNoticed: async () => null,
    undoNoticed: vi.fn(async () => {}),
    onNoticed: () => () => {},
    openSettings: vi.fn(),
    openOwnProfile: vi.fn(),
    reload: vi.fn(),
    close: vi.fn(),
    ...over,
  };
  return {
    link,
    readings,
    /** The page goes elsewhere, and the shell says so. */
    goTo(next: string | null) {
      address = next;
      onChange();
    },
    /** The page goes elsewhere, and the shell has not noticed yet. */
    slipTo(next: string | null) {
      address = next;
    },
    change: () => onChange(),
    /** The page shows these names from now on. */
    showNames(...names: string[]) {
      headings = names;
      onTouch();
    },
  };
}

/** Timers that the test moves by hand. */
export function fakeTimers() {
  const waiting = new Map<number, () => void>();
  let next = 1;
  return {
    set: (run: () => void) => {
      waiting.set(next, run);
      return next++;
    },
    clear: (timer: number) => void waiting.delete(timer),
    /** Runs what is waiting now, once. */
    async run() {
      const now = [...waiting];
      waiting.clear();
      for (const [, run] of now) run();
      await Promise.resolve();
    },
    get count() {
      return waiting.size;
    },
  };
}
