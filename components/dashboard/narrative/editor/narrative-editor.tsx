import { useEffect, useState } from 'react';
import { sideOf } from '../../../../lib/domain/narrative/text-in.ts';
import type { CurrentNarrativeView } from '../../../../lib/messages/narrative-view.ts';
import { useSettings } from '../../../settings/page-context.tsx';
import { dayOf } from '../../days.ts';
import { pathInAddress } from '../editor-address.ts';
import roomStyles from '../narrative.css?inline';
import type { NarrativeLink } from '../narrative-link.ts';
import type { DraftData } from './draft-path.ts';
import styles from './editor.css?inline';
import { EditorContext } from './editor-context.ts';
import { EditorDesk } from './editor-desk.tsx';
import { createEditorStore, type EditorStore } from './editor-store.ts';
import { EMPTY_DRAFT, prepared } from './prepared.ts';

interface Desk {
  store: EditorStore;
  current: CurrentNarrativeView | null;
}

/** The editor of the narrative: what is kept of a draft, the version in force, or nothing yet. */
export default function NarrativeEditor({ link }: { link: NarrativeLink }) {
  const { language } = useSettings();
  // Where the editor begins; nothing is loaded anew when the coach's language changes meanwhile.
  const [side] = useState(() => sideOf(language));
  const [desk, setDesk] = useState<Desk | null>(null);
  useEffect(() => {
    let gone = false;
    void Promise.all([link.loadDraft(), link.load()]).then(([{ data, at: _at, ...verdict }, { current }]) => {
      if (gone) return;
      const store = createEditorStore((data ?? EMPTY_DRAFT) as DraftData, {
        link,
        side,
        prepare: (draft) => prepared(draft, dayOf(new Date())),
      });
      if (data !== null) store.setState({ verdict });
      const sought = pathInAddress(location.hash);
      if (sought.length > 0) store.getState().seek(sought);
      setDesk({ store, current });
    });
    return () => {
      gone = true;
    };
  }, [link, side]);
  useKeptOnLeaving(desk?.store ?? null);
  if (desk === null) return null;
  return (
    <EditorContext.Provider value={desk.store}>
      <style>{roomStyles}</style>
      <style>{styles}</style>
      <EditorDesk link={link} current={desk.current} />
    </EditorContext.Provider>
  );
}

/** What was typed last is kept when the page goes out of sight, or the room is left. */
function useKeptOnLeaving(store: EditorStore | null): void {
  useEffect(() => {
    if (!store) return;
    const keep = () => {
      if (store.getState().saving === 'waiting') void store.getState().flush();
    };
    addEventListener('pagehide', keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      removeEventListener('pagehide', keep);
      document.removeEventListener('visibilitychange', keep);
      keep();
    };
  }, [store]);
}
