import { vi } from 'vitest';
import type { CoachLink, PageSignals } from '../../../components/coach/coach-link.ts';
import type { Draft } from '../../../lib/domain/pages/editor.ts';
import { compileWords } from '../../../lib/languages/compile.ts';
import type { Look } from '../../../lib/messages/view.ts';
import { emptyCheck } from '../draft-view.ts';
import { MIRIAM } from './looks.ts';

/** A shell for tests: the page can be sent elsewhere, and each reading is answered when the test says so. */
export function fakeLink(over: Partial<CoachLink> = {}) {
  let address: string | null = MIRIAM;
  let headings: string[] = [];
  let signals: PageSignals | null = null;
  const readings: { answer: (look: Look) => void; fail: (error: Error) => void }[] = [];
  const link: CoachLink = {
    start: async () => ({ language: 'de', words: compileWords('de'), theme: 'auto' }),
    address: () => address,
    look: () => new Promise((answer, fail) => readings.push({ answer, fail })),
    sees: vi.fn(async () => ({ address: MIRIAM, sentence: '', parts: [], rest: null })),
    capture: vi.fn(async () => {}),
    stillNames: (name) => headings.includes(name),
    watch: (given) => {
      signals = given;
      return () => {
        signals = null;
      };
    },
    saveAnswers: vi.fn(async () => {}),
    setOwn: vi.fn(async () => {}),
    confirmCurrent: vi.fn(async () => {}),
    checkDraft: vi.fn(async ({ text, limit }) => emptyCheck(text, limit)),
    setTheme: vi.fn(async () => {}),
    latestNoticed: async () => null,
    undoNoticed: vi.fn(async () => {}),
    onNoticed: () => () => {},
    tab: () => null,
    hasPanels: true,
    bringPanel: vi.fn(async () => () => null),
    openSettings: vi.fn(),
    openImport: vi.fn(),
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
      signals?.went();
    },
    /** The page goes elsewhere, and the shell has not noticed yet. */
    slipTo(next: string | null) {
      address = next;
    },
    change: () => signals?.changed(),
    write: (draft: Draft | null) => signals?.wrote(draft),
    /** The page shows these names from now on. */
    showNames(...names: string[]) {
      headings = names;
      signals?.changed();
    },
  };
}
