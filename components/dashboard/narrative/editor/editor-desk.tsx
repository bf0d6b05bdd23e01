import { useState } from 'react';
import type { CurrentNarrativeView } from '../../../../lib/messages/narrative-view.ts';
import type { NarrativeLink } from '../narrative-link.ts';
import { AnglePreview } from './angle-preview.tsx';
import { DraftCheck } from './draft-check.tsx';
import { DraftReview } from './draft-review.tsx';
import { useEditorStore } from './editor-context.ts';
import { EditorHead } from './editor-head.tsx';
import { OpenForm } from './open-form.tsx';
import { PartList } from './part-list.tsx';

/** Three columns: the parts, the form of one, and what becomes of it. */
export function EditorDesk({ link, current }: { link: NarrativeLink; current: CurrentNarrativeView | null }) {
  const store = useEditorStore();
  const [isReviewing, setReviewing] = useState(false);
  const review = () =>
    void store
      .getState()
      .flush()
      .then(() => setReviewing(true));
  return (
    <div className="narrative-editor">
      <EditorHead current={current} onReview={isReviewing ? null : review} />
      {isReviewing ? (
        <DraftReview
          link={link}
          current={current?.narrative.version ?? null}
          onBack={() => setReviewing(false)}
          onPublished={() => {
            location.hash = '#narrative';
          }}
        />
      ) : (
        <div className="editor-columns">
          <PartList />
          <OpenForm />
          <div className="editor-aside">
            <AnglePreview link={link} />
            <DraftCheck />
          </div>
        </div>
      )}
    </div>
  );
}
