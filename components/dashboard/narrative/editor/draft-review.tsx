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
  /** The version that it would become. */
  version: number;
  onBack: () => void;
  onPublished: () => void;
}

const LONGEST_NOTE = 500;

/** What would change for everybody, and the last step. The draft is kept before this comes up. */
export function DraftReview({ link, version, onBack, onPublished }: DraftReviewProps) {
  const t = usePageWords();
  const heading = useFocusOnArrival<HTMLHeadingElement>();
  const faults = useEditor(({ verdict }) => verdict?.faults.length ?? 0);
  const changes = useDraftChanges(link);
  const [note, setNote] = useState('');
  const [failed, setFailed] = useState(false);
  const publish = () => link.publish(note).then(onPublished, () => setFailed(true));
  return (
    <section className="draft-review">
      <h2 className="head" tabIndex={-1} ref={heading}>
        {t('editor.review', { version: String(version) })}
      </h2>
      {faults > 0 && <p>{t('editor.review.faults', { count: faults })}</p>}
      {faults === 0 && changes === null && <p>{t('editor.review.first')}</p>}
      {changes && (
        <>
          <p className="meta">{t('editor.review.count', { count: changes.length })}</p>
          <ChangeList changes={changes} />
        </>
      )}
      {faults === 0 && (
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
        {faults === 0 && (
          <Button kind="primary" onClick={() => void publish()}>
            {t('editor.publish.now', { version: String(version) })}
          </Button>
        )}
        <Button onClick={onBack}>{t('editor.back')}</Button>
      </div>
      <p role="status">{failed && t('narrative.failed')}</p>
    </section>
  );
}

function useDraftChanges(link: Pick<NarrativeLink, 'draftChanges'>): ChangeText[] | null {
  const [changes, setChanges] = useState<ChangeText[] | null>(null);
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
