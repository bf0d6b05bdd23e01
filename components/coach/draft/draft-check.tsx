import { useRef, useState } from 'react';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { DraftQuestion } from '../../../lib/messages/draft-view.ts';
import { CopyText } from '../copy-text.tsx';
import type { DraftCheckLink } from './draft-check-link.ts';
import { Hints } from './hints.tsx';
import { MarkedText } from './marked-text.tsx';
import { Measures } from './measures.tsx';
import { Settled, type Settling } from './settled.tsx';
import { showPlace } from './show-place.ts';
import { useDraftCheck } from './use-draft-check.ts';

interface DraftCheckProps {
  t: Translate;
  link: DraftCheckLink;
  /** The text and where it will stand; nothing is shown of an empty one. */
  question: DraftQuestion;
  /** Stands for the posts that the text is compared with. */
  posts?: string;
  /** Level of its heading. */
  level?: 1 | 2;
}

/** A text looked over while it is written: hints with their places, and what is in order. Nothing here can hold anybody up. */
export function DraftCheck({ t, link, question, posts = '', level = 1 }: DraftCheckProps) {
  const { checked, failed, again } = useDraftCheck(link, question, posts);
  const [shown, setShown] = useState<{ place: number; of: string } | null>(null);
  const [latest, setLatest] = useState<Settling | null>(null);
  const Heading = level === 1 ? 'h1' : 'h2';
  const box = useRef<HTMLElement>(null);
  if (failed) return <p className="part">{t('check.failed')}</p>;
  if (!checked) return null;
  const { view, text } = checked;
  const settle = async (keys: string[], state: Settling['state'] | 'open') => {
    await link.settle(keys, state);
    setLatest(state === 'open' ? null : { keys, state });
    setShown(null);
    again();
  };
  return (
    <>
      <header className="check-head">
        <Heading className="head" aria-live="polite">
          {t('check.found', { n: view.hints.length })}
        </Heading>
        <p className="meta">{t('check.lead')}</p>
      </header>
      <MarkedText
        text={text}
        hints={view.hints}
        shown={shown?.of === text ? shown.place : null}
        language={view.language}
        name={t('check.marked')}
        box={box}
      />
      <Measures t={t} view={view} />
      <Settled t={t} latest={latest} left={view.left} onUndo={(keys) => void settle(keys, 'open')} />
      <Hints
        t={t}
        view={view}
        level={level === 1 ? 2 : 3}
        onShow={(place) => {
          setShown({ place, of: text });
          if (box.current) showPlace(box.current, place);
        }}
        onSettle={(key, state) => void settle([key], state)}
      />
      {view.fine.length > 0 && (
        <p className="check-fine">
          <b>{t('check.fine')}</b> {view.fine.join(', ')}
        </p>
      )}
      <div className="check-copy">
        <CopyText t={t} text={text} label={t('help.copy')} />
      </div>
    </>
  );
}
