import { useEffect, useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { FingerprintView } from '../../../lib/messages/draft-view.ts';
import type { FingerprintLink } from './fingerprint-link.ts';

/** The posts that drafts are compared with, what changes them, and what came of the last change, in words. */
export interface FingerprintsState {
  /** null = not loaded yet. */
  kept: readonly FingerprintView[] | null;
  said: string;
  load(files: readonly File[]): void;
  remove(ids: string[]): void;
}

export function useFingerprints(link: FingerprintLink, t: Translate): FingerprintsState {
  const [kept, setKept] = useState<readonly FingerprintView[] | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let gone = false;
    void link.list().then((found) => {
      if (!gone) setKept(found);
    });
    return () => {
      gone = true;
    };
  }, [link]);
  const act = (change: Promise<string>) =>
    void change
      .then(async (sentence) => {
        setKept(await link.list());
        setSaid(sentence);
      })
      .catch(() => setSaid(t('prints.said.failed')));
  return {
    kept,
    said,
    load: (files) => act(takeAll(link, files, t)),
    remove: (ids) => act(link.remove(ids).then(() => t('prints.said.removed'))),
  };
}

/** Takes what can be taken, one file after the other. @returns what came of it; a file that was refused is named */
async function takeAll(link: FingerprintLink, files: readonly File[], t: Translate): Promise<string> {
  const refused: string[] = [];
  let n = 0;
  for (const file of files) {
    const taken = await link.take(file);
    if (taken.ok) n += taken.count;
    else refused.push(t(`prints.said.${taken.fault}`, { file: file.name }));
  }
  return [...(n > 0 ? [t('prints.said.kept', { n })] : []), ...refused].join(' ');
}
