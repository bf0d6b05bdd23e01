import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { compileWords } from '../../lib/languages/compile.ts';
import { createTranslate, localeOf, type Translate } from '../../lib/languages/translate.ts';
import { useTheme } from '../ui/theme.ts';
import type { CoachSettings } from './settings-link.ts';
import type { SettingsState, SettingsStore } from './settings-store.ts';

interface PageValue {
  store: SettingsStore;
  settings: CoachSettings;
  translate: Translate;
}

const PageContext = createContext<PageValue | null>(null);

/** A page of the extension: loads the settings, then shows it in their language and theme; both follow at once. */
export function Page({ store, title, children }: { store: SettingsStore; title: string; children: ReactNode }) {
  const settings = useStore(store, (state) => state.settings);
  const theme = useTheme(settings?.theme ?? 'auto');
  const language = settings?.language ?? 'de';
  const locale = localeOf(language);
  const translate = useMemo(() => createTranslate(language, compileWords(language)), [language]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = title;
  }, [locale, title]);
  useEffect(() => void store.getState().load(), [store]);
  return (
    <div className="surface page" data-theme={theme} lang={locale}>
      {settings && <PageContext.Provider value={{ store, settings, translate }}>{children}</PageContext.Provider>}
    </div>
  );
}

function usePage(): PageValue {
  const value = useContext(PageContext);
  if (!value) throw new Error('outside of a page');
  return value;
}

export const useSettings = (): CoachSettings => usePage().settings;
export const usePageWords = (): Translate => usePage().translate;

/** Part of the page's state besides the settings. */
export function usePageState<T>(select: (state: SettingsState) => T): T {
  return useStore(usePage().store, select);
}

/** The keyboard shortcut as words: "Alt W". */
export function useShortcut(): string {
  return usePageState((state) => state.shortcut).replaceAll('+', ' ');
}
