import { useCallback, useEffect, useState } from 'react';
import type { CandidateView } from '../../../lib/messages/candidate-view.ts';
import type { PanelProps } from '../panel.ts';
import type { CandidateLink } from './candidate-link.ts';

/** `address`: the page that it is about. */
type Loaded = { address: string } & ({ kind: 'failed' } | { kind: 'done'; view: CandidateView | null });

/** The page's profile, read for an opening; read anew with each reading of the page. */
export function useCandidate(link: CandidateLink, look: PanelProps['look'], tab: PanelProps['tab']) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [opening, setOpening] = useState<string | null>(null);
  const [again, setAgain] = useState(0);
  const address = look?.address ?? null;
  // Each reading of the page comes with a moment of its own.
  const at = `${look?.readAt ?? ''} ${again}`;
  useEffect(() => {
    if (address === null || at === '') return;
    let gone = false;
    link.read(tab(), opening).then(
      (view) => !gone && setLoaded({ address, kind: 'done', view }),
      () => !gone && setLoaded({ address, kind: 'failed' }),
    );
    return () => {
      gone = true;
    };
  }, [link, tab, opening, address, at]);
  return {
    // What was read of one person never stands beside another.
    loaded: loaded?.address === address ? loaded : null,
    choose: setOpening,
    reload: useCallback(() => setAgain((times) => times + 1), []),
  };
}
