import { useState } from 'react';
import type { NarrativePreviewView } from '../../../lib/messages/narrative-view.ts';
import { usePageWords } from '../../settings/page-context.tsx';
import type { NarrativeLink, SampleName } from './narrative-link.ts';

/** Larger than any narrative; what is larger is not even read. In bytes. */
const MOST_BYTES = 2_000_000;

export interface Opened {
  preview: NarrativePreviewView;
  /** null = a file of the user's. */
  sample: SampleName | null;
}

/** A file or a sample that is looked at: what it would bring, or one sentence that says why it can't be taken. */
export function useOpening(link: NarrativeLink) {
  const t = usePageWords();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [said, setSaid] = useState('');

  const look = async (text: () => Promise<string>, sample: SampleName | null) => {
    setSaid(t('narrative.file.reading'));
    try {
      const looked = await link.preview(await text());
      setSaid(looked.ok ? '' : looked.sentence);
      setOpened(looked.ok ? { preview: looked.preview, sample } : null);
    } catch {
      setSaid(t('narrative.failed'));
    }
  };
  return {
    opened,
    said,
    openFile: (file: File) =>
      file.size > MOST_BYTES ? setSaid(t('narrative.file.too-large')) : void look(() => file.text(), null),
    /** What came from an address, and was looked at there. */
    show: (preview: NarrativePreviewView) => setOpened({ preview, sample: null }),
    openSample: (name: SampleName) => void look(() => link.sample(name), name),
    close: (sentence = '') => {
      setOpened(null);
      setSaid(sentence);
    },
  };
}
