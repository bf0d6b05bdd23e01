import { useEffect, useState } from 'react';
import type { ChangeText } from '../../../../lib/domain/narrative/change-text.ts';
import { usePageWords } from '../../../settings/page-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Field } from '../../../ui/field.tsx';
import { useFocusOnArrival } from '../../../ui/focus-on-arrival.ts';
import { ChangeList } from '../change-list.tsx';
import type { NarrativeLink } from '../narrative-link.ts';
import { useEditor } from './editor-context.ts';

interface DraftReviewProps {
  link: Pick<NarrativeLink, 'draftChanges' | 'publish'>;
  /** The version in force; null = none. */
  current: number | null;
  onBack: () => void;
  onPublished: () => void;
}

const LONGEST_NOTE = 500;

/** What would change for everybody, and the last step. The draft is kept before this comes up. */
export function DraftReview({ link, current, onBack, onPublished }: DraftReviewProps) {
  const t = usePageWords();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const faults = useEditor(({ verdict }) => verdict?.faults.length ?? 0);
  const changes = useDraftChanges(link);
  const version = String((current ?? 0) + 1);
  const isSame = current !== null && (changes ?? []).length === 0;
  const canPublish = faults === 0 && !isSame;
  const [note, setNote] = useState('');
  const [failed, setFailed] = useState(false);
  const publish = () => link.publish(note).then(onPublished, () => setFailed(true));
  return (
    <section className="draft-review">
      <h2 className="head" tabIndex={-1} ref={heading}>
        {t('editor.review', { version })}
      </h2>
      {faults > 0 && <p>{t('editor.review.faults', { count: faults })}</p>}
      {faults === 0 && current === null && <p>{t('editor.review.first')}</p>}
      {faults === 0 && current !== null && changes !== undefined && (
        <>
          <p className="meta">{t('editor.review.count', { count: changes?.length ?? 0 })}</p>
          <ChangeList changes={changes ?? []} />
        </>
      )}
      {canPublish && (
        <>
          <Field
            label={t('editor.note')}
            hint={t('editor.note.hint')}
            lines={2}
            longest={LONGEST_NOTE}
            value={note}
            onChange={setNote}
          />
          <p className="meta">{t('editor.review.unsigned')}</p>
        </>
      )}
      <div className="actions">
        {canPublish && (
          <Button kind="primary" onClick={() => void publish()}>
            {t('editor.publish.now', { version })}
          </Button>
        )}
        <Button onClick={onBack}>{t('editor.back')}</Button>
      </div>
      <p role="status">{failed && t('narrative.failed')}</p>
    </section>
  );
}

/** @returns undefined until it is known; null where there is nothing to compare */
function useDraftChanges(link: Pick<NarrativeLink, 'draftChanges'>): ChangeText[] | null | undefined {
  const [changes, setChanges] = useState<ChangeText[] | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void link.draftChanges().then((found) => {
      if (!gone) setChanges(found);
    });
    return () => {
      gone = true;
    };
  }, [link]);
  return changes;
}
