import { useEffect, useState } from 'react';
import type { PanelId } from '../../lib/messages/panels.ts';
import { useCoach, useLocale, useShell, useWords } from './coach-context.tsx';
import type { PanelProps, PanelView } from './panel.ts';

/** Panels that came already; a second opening shows them at once. */
const brought = new Map<PanelId, PanelView>();

interface BroughtPanelProps extends Pick<PanelProps, 'given' | 'onCheck' | 'onNamed' | 'onOpen'> {
  panel: PanelId;
}

/** A panel that is brought when it is opened for the first time. */
export function BroughtPanel({ panel, ...given }: BroughtPanelProps) {
  const t = useWords();
  const locale = useLocale();
  const { bringPanel, tab } = useShell();
  const look = useCoach((state) => state.look);
  const draft = useCoach((state) => state.draft);
  const [View, setView] = useState<PanelView | null>(() => brought.get(panel) ?? null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (View) return;
    let gone = false;
    bringPanel(panel).then(
      (view) => {
        brought.set(panel, view);
        if (!gone) setView(() => view);
      },
      () => {
        if (!gone) setFailed(true);
      },
    );
    return () => {
      gone = true;
    };
  }, [View, bringPanel, panel]);
  if (failed) return <p className="state">{t('panel.failed')}</p>;
  if (!View) return <div className="state" aria-busy="true" />;
  return <View {...given} {...{ translate: t, locale, look, draft, tab }} />;
}
