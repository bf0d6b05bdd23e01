import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Translate } from '../../lib/languages/translate.ts';
import type { ThemeSetting } from '../ui/theme.ts';
import type { CoachLink } from './coach-link.ts';
import type { CoachActions, CoachState, CoachStore } from './store.ts';

type Doors = 'openSettings' | 'openImport' | 'openOwnProfile' | 'reload' | 'close';
type SelfTest = 'sees' | 'capture' | 'checkDraft';
type Panels = 'bringPanel' | 'hasPanels' | 'tab';
type Noticing = 'latestNoticed' | 'undoNoticed' | 'onNoticed';

/** What the surface can do besides reading: doors to elsewhere, the self-test, what was noticed, light and dark. */
export interface Shell extends Pick<CoachLink, Doors | Noticing | Panels | SelfTest> {
  theme: ThemeSetting;
  setTheme: (theme: ThemeSetting) => void;
}

interface CoachContextValue {
  store: CoachStore;
  shell: Shell;
  translate: Translate;
  /** BCP 47 tag for times and numbers. */
  locale: string;
}

const CoachContext = createContext<CoachContextValue | null>(null);
export const CoachProvider = CoachContext.Provider;

function useCoachContext(): CoachContextValue {
  const value = useContext(CoachContext);
  if (!value) throw new Error('outside of a coach');
  return value;
}

/** Part of the surface's state. */
export function useCoach<T>(select: (state: CoachState & CoachActions) => T): T {
  return useStore(useCoachContext().store, select);
}

/** The words of the interface. */
export const useWords = (): Translate => useCoachContext().translate;
export const useLocale = (): string => useCoachContext().locale;
export const useShell = (): Shell => useCoachContext().shell;

/**
 * Elements of the coach's two parts. A panel of its own has the landmarks of a page; over a page, which has them
 * already, the coach is one landmark as a whole.
 */
export function useLandmarks(): { Head: 'header' | 'div'; Room: 'main' | 'section' } {
  const overPage = useShell().close !== null;
  return overPage ? { Head: 'div', Room: 'section' } : { Head: 'header', Room: 'main' };
}
