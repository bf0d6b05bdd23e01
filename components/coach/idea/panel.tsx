import { useEffect, useState } from 'react';
import type { PanelProps } from '../panel.ts';
import ideaStyles from './idea.css?inline';
import { IdeaProvider, IdeaWordsProvider } from './idea-context.tsx';
import type { IdeaLink } from './idea-link.ts';
import { createIdeasStore } from './idea-store.ts';
import { Ideas } from './ideas.tsx';

/** What could be written today, and the way from an idea to a draft in the user's own words. */
export function IdeaPanel({ link, translate, locale, look, tab, onCheck }: PanelProps & { link: IdeaLink }) {
  const [store] = useState(() =>
    createIdeasStore(link, {
      now: () => performance.now(),
      set: (run, milliseconds) => window.setTimeout(run, milliseconds),
      clear: (timer) => window.clearTimeout(timer),
    }),
  );
  // Each reading of the page, and each change of settings or narrative, comes with a moment of its own.
  const at = `${look?.address ?? ''} ${look?.readAt ?? ''}`;
  useEffect(() => {
    if (at.trim() !== '') void store.getState().load(tab());
  }, [store, at, tab]);
  const isGone = look === null;
  useEffect(() => {
    if (isGone) store.getState().leave();
  }, [store, isGone]);
  useEffect(() => {
    const flush = () => void store.getState().flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [store]);
  return (
    <IdeaProvider value={{ store, link, t: translate, locale, onCheck }}>
      <style>{ideaStyles}</style>
      <IdeaWordsProvider value={{ t: translate, locale }}>
        <Ideas />
      </IdeaWordsProvider>
    </IdeaProvider>
  );
}
