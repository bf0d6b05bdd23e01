import { useCallback, useEffect, useState } from 'react';
import type { NarrativeView } from '../../../lib/messages/narrative-view.ts';
import { useSettings } from '../../settings/page-context.tsx';
import type { NarrativeLink } from './narrative-link.ts';

/** The narrative in force, loaded anew when it or the coach's language changes. */
export function useNarrative(link: NarrativeLink): { view: NarrativeView | null; reload: () => Promise<void> } {
  const { language } = useSettings();
  const [loaded, setLoaded] = useState<{ view: NarrativeView; language: string } | null>(null);
  const reload = useCallback(async () => setLoaded({ view: await link.load(), language }), [link, language]);
  useEffect(() => {
    let gone = false;
    const load = () =>
      void link.load().then((view) => {
        if (!gone) setLoaded({ view, language });
      });
    load();
    const unhear = link.onChange(load);
    return () => {
      gone = true;
      unhear();
    };
  }, [link, language]);
  return { view: loaded?.view ?? null, reload };
}
