import { useMemo, useState } from 'react';
import { createTranslate, localeOf } from '../../lib/languages/translate.ts';
import { type ThemeSetting, useTheme } from '../ui/theme.ts';
import { Coach } from './coach.tsx';
import { CoachProvider } from './coach-context.tsx';
import type { CoachLink } from './coach-link.ts';
import type { CoachStore } from './store.ts';

interface SurfaceProps {
  link: CoachLink;
  store: CoachStore;
  start: Awaited<ReturnType<CoachLink['start']>>;
}

/** One place where the coach stands: its words, its theme, its own state. */
export function Surface({ link, store, start }: SurfaceProps) {
  const [setting, setSetting] = useState<ThemeSetting>(start.theme);
  const theme = useTheme(setting);
  const locale = localeOf(start.language);
  const value = useMemo(
    () => ({
      store,
      locale,
      translate: createTranslate(start.language, start.words),
      shell: {
        openSettings: link.openSettings,
        openImport: link.openImport,
        sees: link.sees,
        capture: link.capture,
        checkDraft: link.checkDraft,
        openOwnProfile: link.openOwnProfile,
        bringPanel: link.bringPanel,
        tab: link.tab,
        hasPanels: link.hasPanels,
        reload: link.reload,
        close: link.close,
        latestNoticed: link.latestNoticed,
        undoNoticed: link.undoNoticed,
        onNoticed: link.onNoticed,
        theme: setting,
        setTheme: (next: ThemeSetting) => {
          setSetting(next);
          void link.setTheme(next);
        },
      },
    }),
    [store, link, start, locale, setting],
  );
  return (
    <div className="surface coach" data-theme={theme} lang={locale} dir="ltr">
      <CoachProvider value={value}>
        <Coach />
      </CoachProvider>
    </div>
  );
}
